import type { Answer } from '../engine/answers.ts';
import type { Slots } from '../engine/state.ts';
import { type CivilDate, daysBetween } from '../law/civil-date.ts';
import type { Field } from './field.ts';

/** Answers by key. */
export type Told = Readonly<Record<string, unknown>>;

/** Packs answers of one day for another, and notes what was said not to be known and what no longer holds. */
export class Notes {
  readonly asked = new Set<string>();
  readonly stale = new Set<string>();
  /** By entry, the facts of which it was said that they are not known. */
  readonly unsure = new Map<Slots, Set<string>>();
  private readonly answeredOn: CivilDate;
  private readonly on: CivilDate;
  private readonly old: ReadonlySet<string> | undefined;
  private readonly distance: number;

  /** `old`: the facts whose answers no longer hold; those answered too far from the day, before or after, when left out. */
  constructor(answeredOn: CivilDate, on: CivilDate, old?: ReadonlySet<string>) {
    this.answeredOn = answeredOn;
    this.on = on;
    this.old = old;
    this.distance = distance(answeredOn, on);
  }

  /** Packs one answer; `given` where it is of another day than the others. */
  pack(field: Field, slots: Slots, answer: unknown, given?: CivilDate): void {
    const away = given === undefined ? this.distance : distance(given, this.on);
    if (this.old ? this.old.has(field.id) : away > field.holdsDays) {
      if (answer !== 'unknown') this.stale.add(field.id);
    } else if (answer === 'unknown') this.doubt(field.id, slots);
    else {
      const later = field.later ? field.later(answer as Answer, this.answeredOn, this.on) : (answer as Answer);
      if (later !== undefined) field.set(slots, later);
    }
  }

  /** Notes that a fact of an entry is not known. */
  doubt(fact: string, slots: Slots): void {
    this.asked.add(fact);
    this.unsure.set(slots, (this.unsure.get(slots) ?? new Set()).add(fact));
  }

  /** Packs what is answered under the keys of the fields, but for `except`. */
  packAll(fields: ReadonlyMap<string, Field>, slots: Slots, told: Told, except?: string): void {
    for (const key in told) {
      const field = fields.get(key);
      const answer = told[key];
      if (field && answer !== undefined && key !== except) this.pack(field, slots, answer);
    }
  }

  /** Notes what was said of the end of a list: not known whether anybody else is on it. */
  ofList(list: string, complete: unknown): void {
    if (complete === false || complete === 'unknown') this.asked.add(`list:${list}`);
  }

  /** What was said not to be known of some entries of a list may still be asked of the others. */
  askOn(ids: Iterable<readonly [key: string, { readonly id: string }]>, isTold: (key: string) => boolean): void {
    for (const [key, { id }] of ids) if (this.asked.has(id) && !isTold(key)) this.asked.delete(id);
  }
}

const distance = (from: CivilDate, to: CivilDate): number => (from === to ? 0 : Math.abs(daysBetween(from, to)));
