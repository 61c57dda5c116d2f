import { know } from '../engine/answers.ts';
import { refOf, type Slots } from '../engine/state.ts';
import { type Derived, familyState, type Rare } from '../family/derive.ts';
import type { Family } from '../family/family.ts';
import { wellFormed } from '../family/well-formed.ts';
import { type CivilDate, civilDate } from '../law/civil-date.ts';
import { type Overlay, type OverlayEntry, overlayOn } from '../law/overlay.ts';
import type { Locality } from '../law/programme.ts';
import { type Day, dayOf, type Prepared, type Register, registerOf } from './register.ts';

export interface Options {
  readonly on: CivilDate;
  /** Ids; all programmes when left out. */
  readonly programmes?: readonly string[];
  readonly locality?: Locality;
  /** Answers of an office to open questions of the law. */
  readonly law?: Overlay;
}

/** A family under the law of one day. */
export interface Situation {
  readonly register: Register;
  readonly day: Day;
  readonly derived: Derived;
  readonly overlay: ReadonlyMap<string, OverlayEntry>;
  readonly chosen: readonly Prepared[];
}

export const programmeIds = (locality?: Locality): string[] => registerOf(locality).programmes.map(({ id }) => id);

/**
 * `old`: the facts whose answers no longer hold, as `familyState` takes them.
 * @throws RangeError for a text that is no day or an unknown programme, and as `familyState` and `overlayOn` do.
 */
export const situationOf = (
  family: Family,
  { on, programmes, locality, law }: Options,
  rare: Rare = 'absent',
  old?: ReadonlySet<string>,
): Situation => {
  wellFormed(family);
  const register = registerOf(locality);
  const known = programmeIds(locality);
  const unknown = programmes?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new RangeError(`no programme ${unknown}; there are: ${known.join(', ')}`);
  const day = dayOf(register, civilDate(on));
  const { layout, questions } = register.book;
  const derived = familyState(layout, family, on, rare, old);
  const overlay = law ? overlayOn(law, [...questions.values()], on) : new Map<string, OverlayEntry>();
  for (const [id, { value }] of overlay) know(derived.state.at[0] as Slots, refOf(layout, id), value);
  const chosen = day.programmes.filter(({ programme }) => !programmes || programmes.includes(programme.id));
  return { register, day, derived, overlay, chosen };
};
