import { type GroupFactId, groupCuts, groupFacts } from 'keluarga/groups';
import { type Range, rangesFrom } from '../cut.ts';
import { put } from '../template.ts';
import type { GroupData } from './data.ts';
import type { Screen } from './screens.ts';
import { checkIds } from './tables.ts';

interface Whole {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}

export const domainOf = (fact: string) => groupFacts[fact as keyof typeof groupFacts].domain as unknown as Whole;

/** The ranges that the law of the day tells apart, both ends included; one range where it tells none. */
export const rangesOf = ({ facts: [fact = ''] }: Screen, on: string): Range[] =>
  rangesFrom(domainOf(fact), groupCuts(fact as GroupFactId, on, checkIds));

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
