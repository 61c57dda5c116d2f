import { birthdaysPassed, monthsPassed } from './calendar.ts';
import type { Truths } from './teller.ts';

/** What the children say of a couple, said anew in plain code over the people as they are. */

export interface Being {
  readonly birth: string;
  readonly truths: Truths;
  mother?: Being | undefined;
  father?: Being | undefined;
}

export interface Pair {
  readonly wife: Being;
  readonly husband: Being;
}

/** Younger than nothing, further apart than anything. */
const NEVER = 130 * 12 + 12;

const childrenOf = ({ wife, husband }: Pair, kk: readonly Being[], pairs: readonly Pair[]): readonly Being[] => {
  const lives = (one: Being) => kk.includes(one);
  const head = kk.find(({ truths }) => truths.relation === 'head');
  const wedded = pairs.flatMap((pair) => [pair.wife, pair.husband]);
  const parents = kk.flatMap(({ mother, father }) => [mother, father]);
  const otherWives = pairs.filter((pair) => pair.husband === husband && pair.wife !== wife).map((pair) => pair.wife);
  return kk.filter((child) => {
    if (wedded.includes(child) || parents.includes(child)) return false;
    const ofHead = head !== undefined && child.truths.relation === 'child';
    if (lives(wife) && (child.mother === wife || (ofHead && head === wife))) return true;
    const isHis = lives(husband) && (child.father === husband || (ofHead && head === husband));
    return isHis && !otherWives.some((other) => lives(other) && child.mother === other);
  });
};

export const unitTruths = (pair: Pair, kk: readonly Being[], pairs: readonly Pair[], on: string): Truths => {
  const children = childrenOf(pair, kk, pairs).filter(({ birth }) => birth <= on);
  const births = children.map(({ birth }) => birth).sort();
  const gaps = births.flatMap((first, i) => births.slice(i + 1).map((later) => monthsPassed(first, later)));
  const ofAge = children.filter(({ birth }) => {
    const age = birthdaysPassed(birth, on);
    return on >= '2003-07-08' && age >= 7 && age <= 15;
  });
  return {
    children: children.length,
    youngestMonths: Math.min(NEVER, ...births.map((birth) => monthsPassed(birth, on))),
    closestBirths: Math.min(NEVER, ...gaps.filter((months) => months >= 1)),
    schoolAgeChild: ofAge.length > 0,
    outOfSchool: ofAge.some(({ truths }) => truths.school === 'none'),
  };
};
