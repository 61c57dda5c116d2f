import type { Answer } from '../engine/answers.ts';
import type { Facts } from '../engine/facts.ts';
import type { Possible } from '../engine/narrow.ts';
import type { Layout, List, Slots, State } from '../engine/state.ts';
import type { CivilDate } from './civil-date.ts';

/** How a rare designation that nobody told of is taken: as absent, or as open, to ask about it last. */
export type Rare = 'absent' | 'open';

/** What a record answers about a day. */
export interface Answered {
  readonly state: State;
  /** Keys of questions to which "I don't know" was said: asking again gains nothing. */
  readonly asked: ReadonlySet<string>;
  /** By entry of the state, the facts of which it was said that they are not known. */
  readonly unsure: ReadonlyMap<Slots, ReadonlySet<string>>;
  /** Facts with an answer too far from the day to count. */
  readonly stale: readonly string[];
  /** Whether answers of one day are taken to another: true only "if nothing else changes". */
  readonly carriedForward: boolean;
  /** By list, who the entries of the state are, in its order: an id, or where there is none a place from 1. */
  readonly units: Readonly<Record<string, readonly string[]>>;
}

/** By number that rules read, what they tell from the one below; `all` where it may be any. */
export type Cuts = Readonly<Record<string, readonly number[] | 'all'>>;

/**
 * What the rules are asked of: a family, a group, or any other record. `Subject` is whom a finding may be about: the
 * whole record under the id of its kind, or an entry of a list under the name of that list.
 */
export interface RecordKind<Told extends object = object, Subject extends string = string> {
  readonly id: Subject;
  readonly facts: Facts;
  /** @throws TypeError for a record that no reader took and that is not well formed. */
  check(record: Told): void;
  /**
   * `old`: the facts whose answers no longer hold; those answered too far from the day when left out.
   * @throws RangeError for a text that is no day or answers that contradict each other.
   */
  answered(layout: Layout, record: Told, on: CivilDate, rare?: Rare, old?: ReadonlySet<string>): Answered;
  /** What the facts say cannot be, under the law of a day. */
  possible(layout: Layout, on: CivilDate): Possible;
  /** Days from `from` to `to`, both included, on which an answer may come to say something else to rules that read `reads`. */
  turningDays(record: Told, from: CivilDate, to: CivilDate, reads: Cuts): readonly CivilDate[];
  /** What a finding is about where a list has no entry: the whole record, as such an entry. Nobody when left out. */
  standIn?(layout: Layout, list: string, listed: List): Slots | undefined;
  /** Whether a record also says what holds for nobody of a list, or is among some values for everyone, listed or not. */
  readonly ofAll?: true;
  /** A record with the answer to a fact of the whole, where that does not stand under its key alone. */
  put?(record: Told, fact: string, value: Answer | 'unknown', on?: CivilDate): Told | undefined;
  /** Which entries of another list may be meant, asked before a fact of some entries. */
  among?(record: Told, fact: string, of: readonly (string | null)[]): readonly Among[];
}

/** Which of some entries another one is: asked under a key of its own. */
export interface Among {
  readonly key: string;
  readonly list: string;
  readonly of: readonly string[];
  /** The entries it may be, by id. */
  readonly among: readonly string[];
}
