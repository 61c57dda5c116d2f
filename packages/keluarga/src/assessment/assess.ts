import { addYears, type CivilDate } from '../law/civil-date.ts';
import { changesOf } from './changes.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding-of.ts';
import type { Register } from './register.ts';
import { type RegisterOptions, situationOf } from './situation.ts';
import { subjectsOf } from './subjects.ts';

export interface AssessOptions extends RegisterOptions {
  /** Also how the answers change from `on` to this day, both included; `true` for two years. */
  readonly changes?: boolean | { readonly to: CivilDate };
}

/**
 * One finding for each programme and whom it is about, in the order of the register.
 * @throws RangeError for a text that is no day, an unknown programme or question, or a record that contradicts itself;
 * TypeError for a record that is none. A reader tells of such records without throwing.
 */
export const assessIn = <Told extends object, Subject extends string>(
  register: Register<Told, Subject>,
  record: Told,
  options: AssessOptions,
): Finding<Subject>[] => {
  const situation = situationOf(register, record, options);
  const { kind, book } = register;
  const { on, of, changes } = options;
  const findings = situation.chosen.flatMap((prepared) =>
    subjectsOf(kind, book.layout, prepared.programme, situation.answered, of).map((subject) =>
      findingOf(situation, prepared, subject),
    ),
  );
  if (!changes) return findings;
  return changesOf(record, options, situation, findings, changes === true ? addYears(on, 2) : changes.to);
};
