import type { Answer } from '../engine/answers.ts';
import type { Slots } from '../engine/state.ts';
import type { Field } from './plan.ts';

/** Answers by key. */
export type Told = Readonly<Record<string, unknown>>;

/** Packs answers, and notes what the family said it does not know and what no longer holds. */
export class Notes {
  readonly asked = new Set<string>();
  readonly stale = new Set<string>();
  /** By entry, the facts of which the family said that it does not know. */
  readonly unsure = new Map<Slots, Set<string>>();
  /** Days between the answers and the day asked about, in either direction. */
  private readonly distance: number;
  private readonly old: ReadonlySet<string> | undefined;

  /** `old`: the facts whose answers no longer hold; those answered too far from the day when left out. */
  constructor(distance: number, old?: ReadonlySet<string>) {
    this.distance = distance;
    this.old = old;
  }

  /** Packs one answer, given so many days away. */
  pack(field: Field, slots: Slots, answer: unknown, distance = this.distance): void {
    if (this.old ? this.old.has(field.id) : distance > field.holdsDays) {
      if (answer !== 'unknown') this.stale.add(field.id);
    } else if (answer === 'unknown') this.doubt(field.id, slots);
    else field.set(slots, answer as Answer);
  }

  /** Notes that the family does not know a fact of an entry. */
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
}
