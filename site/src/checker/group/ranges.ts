import { groupFacts, groups, valueOn } from 'keluarga/groups';
import { put } from '../template.ts';
import type { GroupData } from './data.ts';
import type { Screen } from './screens.ts';

export type Range = readonly [from: number, to: number];

interface Whole {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

export const domainOf = (fact: string) => groupFacts[fact as keyof typeof groupFacts].domain as unknown as Whole;

/** The ranges that the law of the day tells apart, both ends included; one range where it tells none. */
export function rangesOf({ facts: [fact = ''], after = [], from = [] }: Screen, on: string): Range[] {
  const { min, max } = domainOf(fact);
  const values = (ids: readonly string[], more: number) =>
    ids.flatMap((id) => {
      const found = valueOn(groups.book.params.get(id)?.versions ?? [], on);
      return found.state === 'in-force' ? found.version.value + more : [];
    });
  const inner = [...values(after, 1), ...values(from, 0)].filter((start) => start > min && start <= max);
  const starts = [min, ...new Set(inner.sort((a, b) => a - b))];
  return starts.map((start, i) => [start, (starts[i + 1] ?? max + 1) - 1]);
}

/** A range in words: "up to", "from … to", "above". */
export function rangeText([from, to]: Range, fact: string, { rules, page }: GroupData): string {
  const { min, max, unit } = domainOf(fact);
  const number = (value: number) => {
    const text = value.toLocaleString(rules.locale);
    return unit === 'rupiah' ? `Rp${text}` : `${text} ${rules.units[unit as keyof typeof rules.units]}`;
  };
  if (from === to) return number(from);
  const text = from === min ? page.ranges.upTo : to === max ? page.ranges.above : page.ranges.between;
  if (unit === 'rupiah' && from > min && to === max) return put(page.ranges.over, { from: number(from - 1) });
  return put(text, { from: number(from), to: number(to) });
}
