import { KeluargaRangeError } from '../engine/errors.ts';
import type { CivilDate } from './civil-date.ts';
import type { Count } from './count.ts';
import { checkHistory, type History, seenIn, type Version, valueOn } from './dated.ts';
import type { Param, Rule } from './define.ts';
import { idsIn } from './ways.ts';

/** One thing a procedure says, as an id of words or of a step; without versions no text was read that says it: our advice. */
export interface Row<Value extends string = string> {
  readonly value: Value;
  readonly versions: History<true>;
}

/** A paper to bring; with a condition only where the rule holds. */
interface Paper extends Row {
  readonly when?: Rule;
}

/** A step; without versions it is our advice as a row is. */
export interface Step<Id extends string = string> {
  readonly id: Id;
  readonly versions: History<true>;
  /** Steps that come first. */
  readonly after: readonly Row[];
  readonly papers: readonly Paper[];
  /** Where, or with whom, by role. */
  readonly where: readonly Row[];
  /** The step is taken only where the rule holds. */
  readonly when?: Rule;
  /** Rupiah, where a figure was read. */
  readonly fee?: Param;
  /** Time that is counted in this step. */
  readonly counts: readonly Count[];
}

/** How something is done, step by step. Words are in `messages/` under these ids. */
export interface Procedure<StepId extends string = string, Id extends string = string> {
  readonly id: Id;
  readonly steps: readonly Step<StepId>[];
}

type Given<Id extends string> = Pick<Step<Id>, 'id'> & Partial<Step<Id>>;

/** @throws RangeError for a step that stands twice, or that comes after one which does not stand before it. */
/* @__NO_SIDE_EFFECTS__ */
export const procedure = <const Id extends string, const StepId extends string>(
  id: Id,
  steps: readonly Given<StepId>[],
): Procedure<StepId, Id> => {
  const before = new Set<string>();
  for (const step of steps) {
    const late = step.after?.find(({ value }) => !before.has(value));
    if (late)
      throw new KeluargaRangeError(
        'misdeclared',
        `${id}: ${step.id} comes after ${late.value}, which does not come before it`,
      );
    if (before.has(step.id)) throw new KeluargaRangeError('misdeclared', `${id}: ${step.id} stands twice`);
    before.add(step.id);
  }
  return { id, steps: steps.map((step) => ({ versions: [], after: [], papers: [], where: [], counts: [], ...step })) };
};

type Seen = Omit<Version<true>, 'value'>;

/** That something is so, by the texts that say it. */
/* @__NO_SIDE_EFFECTS__ */
export const seenAs = (...versions: readonly Seen[]): History<true> =>
  checkHistory(
    'row',
    versions.map((version) => ({ ...version, value: true })),
  );

/** What a text says, by its versions. */
/* @__NO_SIDE_EFFECTS__ */
export const told = <const Value extends string>(value: Value, ...versions: readonly Seen[]): Row<Value> => ({
  value,
  versions: seenAs(...versions),
});

/** What no text that was read says. */
/* @__NO_SIDE_EFFECTS__ */
export const advised = <const Value extends string>(value: Value): Row<Value> => ({ value, versions: [] });

/** What a way says: each id with the versions that name it. */
/* @__NO_SIDE_EFFECTS__ */
export const rowsIn = (history: History<readonly string[]>): Row[] =>
  idsIn(history).map((value) => ({
    value,
    versions: history.flatMap((version) => (version.value.includes(value) ? { ...version, value: true } : [])),
  }));

/** Of the rows those that are advised, and those that were seen in force by the day and had not ended. */
export const standing = <Each extends Pick<Row, 'versions'>>(rows: readonly Each[], on: CivilDate): Each[] =>
  rows.filter(({ versions }) => !versions.length || seenIn(valueOn(versions, on)));

const named = (steps: Procedure['steps'], of: 'papers' | 'where'): string[] => [
  ...new Set(steps.flatMap((step) => step[of].map(({ value }) => value))),
];

/** Every paper that its steps ask for, and every place they lead to, each once. */
export const papersOf = ({ steps }: Procedure): string[] => named(steps, 'papers');
export const placesOf = ({ steps }: Procedure): string[] => named(steps, 'where');
