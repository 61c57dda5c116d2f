import { know } from '../engine/answers.ts';
import { KeluargaRangeError } from '../engine/errors.ts';
import { refOf, type Slots } from '../engine/state.ts';
import { type CivilDate, civilDate } from '../law/civil-date.ts';
import { type Overlay, type OverlayEntry, overlayOn } from '../law/overlay.ts';
import type { Answered, Rare } from '../law/record-kind.ts';
import { type Day, dayOf, type Prepared, type Register } from './register.ts';

export interface RegisterOptions {
  readonly on: CivilDate;
  /** Ids; all programmes when left out. */
  readonly programmes?: readonly string[];
  /** Only about these entries of lists, by id; about all when left out. */
  readonly of?: readonly string[];
  /** Answers of an office to open questions of the law. */
  readonly law?: Overlay;
}

/** A record under the law of one day. */
export interface Situation<Told extends object = object, Subject extends string = string> {
  readonly register: Register<Told, Subject>;
  readonly day: Day<Subject>;
  readonly answered: Answered;
  readonly overlay: ReadonlyMap<string, OverlayEntry>;
  readonly chosen: readonly Prepared<Subject>[];
}

/**
 * `old`: the facts whose answers no longer hold, as a kind of record takes them.
 * @throws RangeError for a text that is no day, an unknown programme or question, and as the kind of record does.
 */
export const situationOf = <Told extends object, Subject extends string>(
  register: Register<Told, Subject>,
  record: Told,
  { on, programmes, law }: RegisterOptions,
  rare?: Rare,
  old?: ReadonlySet<string>,
): Situation<Told, Subject> => {
  const { kind, book } = register;
  kind.check(record);
  const known = register.programmes.map(({ id }) => id);
  const unknown = programmes?.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new KeluargaRangeError('unknown-id', `no programme ${unknown}; there are: ${known.join(', ')}`);
  const day = dayOf(register, civilDate(on));
  const answered = kind.answered(book.layout, record, on, rare, old);
  const overlay = law ? overlayOn(law, [...book.questions.values()], on) : new Map<string, OverlayEntry>();
  for (const [id, { value }] of overlay) know(answered.state.at[0] as Slots, refOf(book.layout, id), value);
  const chosen = day.programmes.filter(({ programme }) => !programmes || programmes.includes(programme.id));
  return { register, day, answered, overlay, chosen };
};
