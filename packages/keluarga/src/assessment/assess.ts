import type { Family } from '../family/family.ts';
import { addYears, type CivilDate } from '../law/civil-date.ts';
import { changesOf } from './changes.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './finding-of.ts';
import { type Options, situationOf } from './situation.ts';
import { subjectsOf } from './subjects.ts';

export interface AssessOptions extends Options {
  /** Also how the answers change from `on` to this day, both included; `true` for two years. */
  readonly changes?: boolean | { readonly to: CivilDate };
}

/**
 * One finding for each programme and whom it is about, in the order of the register.
 * @throws RangeError for a text that is no day, an unknown programme or question, or a record that contradicts itself;
 * TypeError for a record that is none. `readFamily` tells of such records without throwing.
 */
export const assess = (family: Family, options: AssessOptions): Finding[] => {
  const situation = situationOf(family, options);
  const { register, derived, chosen } = situation;
  const findings = chosen.flatMap((prepared) =>
    subjectsOf(register.book.layout, prepared.programme, derived).map((subject) =>
      findingOf(situation, prepared, subject),
    ),
  );
  const { changes, on } = options;
  if (!changes) return findings;
  return changesOf(family, options, situation, findings, changes === true ? addYears(on, 2) : changes.to);
};
