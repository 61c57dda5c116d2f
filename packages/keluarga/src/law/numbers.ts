import type { Snapshot } from './book.ts';
import type { CivilDate } from './civil-date.ts';
import type { Grade } from './dated.ts';
import type { Param } from './define.ts';
import type { Citation } from './instrument.ts';

/** A number of the law as it stood on one day. */
export interface LawNumber {
  /** The parameter. */
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly cite: Citation;
  readonly grade: Grade;
  readonly lastSeen: CivilDate;
}

/** Those of the parameters that are in force, in their order. */
export const numbersOf = (params: readonly Param[], snapshot: Snapshot): LawNumber[] =>
  params.flatMap(({ id, unit }) => {
    const found = snapshot.params.get(id);
    if (found?.state !== 'in-force') return [];
    const { value, cite, grade, lastSeen } = found.version;
    return [{ id, value, unit, cite, grade, lastSeen }];
  });
