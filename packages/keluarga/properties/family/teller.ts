import type { Domain, Fact } from '../../src/engine/facts.ts';
import { keyOf } from '../../src/engine/facts.ts';
import { facts } from '../../src/family/facts.ts';
import type { ListName } from '../../src/family/family.ts';
import { shifted } from './calendar.ts';

export type Value = boolean | number | string;

/** What is true, by key. */
export type Truths = Readonly<Record<string, Value>>;

/** Makes everything from choices `upTo(n)`: 0 to n, both included. */
export class Teller {
  readonly upTo: (most: number) => number;
  constructor(upTo: (most: number) => number) {
    this.upTo = upTo;
  }

  oneIn(n: number): boolean {
    return this.upTo(n - 1) === 0;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.upTo(items.length - 1)] as Item;
  }

  day(): string {
    const leap = this.pick(['2016-02-29', '2020-02-29', '2024-02-29']);
    return this.oneIn(4) ? shifted(leap, this.upTo(2) - 1) : shifted('2016-01-01', this.upTo(4000));
  }

  birth(answeredOn: string): string {
    const leap = this.pick(['2000-02-29', '1988-02-29', '2016-02-29', '1999-03-01']);
    const day = this.oneIn(4) ? leap : shifted(answeredOn, -this.upTo(this.oneIn(3) ? 400 : 40_000));
    return day <= answeredOn ? day : answeredOn;
  }

  value(domain: Domain): Value {
    if (domain.kind === 'yes-no') return this.oneIn(3);
    if (domain.kind === 'choice') return this.pick(domain.values);
    const { min = 0, max = 1 } = domain;
    return min + this.upTo(max - min);
  }

  truths(list: ListName | undefined): Truths {
    return Object.fromEntries(factsOf(list).map(([key, { domain }]) => [key, this.value(domain)]));
  }

  /** An answer that the value fits; undefined for none. */
  answer(domain: Domain, value: Value): unknown {
    const how = this.upTo(5);
    if (how < 2) return how ? 'unknown' : undefined;
    if (how < 4 || domain.kind === 'yes-no') return value;
    if (domain.kind === 'choice') return domain.values.filter((other) => other === value || this.oneIn(3));
    const { min = 0, max = 1 } = domain;
    const spread = this.pick([0, 1, 5, max - min]);
    return [Math.max(min, (value as number) - this.upTo(spread)), Math.min(max, (value as number) + this.upTo(spread))];
  }

  answers(list: ListName | undefined, truths: Truths): Record<string, unknown> {
    const told = factsOf(list).map(([key, { domain }]) => [key, this.answer(domain, truths[key] as Value)] as const);
    return Object.fromEntries(told.filter(([, answer]) => answer !== undefined));
  }
}

/** A fact that a state holds. */
interface Held extends Fact {
  readonly domain: Domain;
}

/** Facts by key, but for dates: what counts the time since one stands for it. */
export const factsOf = (list: ListName | undefined): [string, Held][] =>
  Object.entries<Fact>(facts).flatMap(([id, fact]) =>
    fact.of === list && fact.domain.kind !== 'date' ? [[keyOf(id), fact as Held]] : [],
  );
