import fc from 'fast-check';
import { LONG, RUNS } from '../runs.ts';
import { type Draw, drawn } from './draw.ts';
import type { Entry, World } from './oracle.ts';
import { type Case, caseOf } from './random-case.ts';
import type { Shape } from './random-facts.ts';
import { regressions } from './regressions.ts';
import { countWorlds, truthIn, worldsOf } from './worlds.ts';

export { LONG };

/** Cases with more worlds than this are left out. */
const WORLDS = 3000;

/** Holds of every case of a shape; the cases found before are tried first. */
export const always = (shape: Shape, holds: (found: Case) => boolean): void =>
  fc.assert(
    fc.property(
      drawn((draw) => caseOf(draw, shape)),
      holds,
    ),
    { numRuns: RUNS, examples: regressions(shape).map((found) => [found]) },
  );

/** As `always`, of a case together with something drawn for it. */
export const alwaysWith = <More>(
  shape: Shape,
  make: (draw: Draw, found: Case) => More,
  holds: (found: Case, more: More) => boolean,
): void => {
  const both = drawn((draw) => {
    const found = caseOf(draw, shape);
    return { found, more: make(draw, found) };
  });
  fc.assert(
    fc.property(both, ({ found, more }) => holds(found, more)),
    { numRuns: RUNS },
  );
};

/** How many nodes range over a list. So many entries not listed are enough for rules made of `some` alone. */
export const nodesOver = ({ test, rules }: Pick<Case, 'test' | 'rules'>, list: string): number => {
  const inside = (term: unknown): number => {
    if (typeof term !== 'object' || term === null) return 0;
    if ('rule' in term) return inside(rules[term.rule as string]);
    const here = Object.values(term).reduce<number>((total, part) => total + inside(part), 0);
    return here + ('some' in term && term.some === list ? 1 : 0) + ('count' in term && term.count === list ? 1 : 0);
  };
  return inside(test);
};

export const worldsOrSkip = (found: Case, terms: readonly unknown[], most = WORLDS): World[] => {
  const unlisted = (list: string) => Math.min(4, 1 + nodesOver(found, list));
  fc.pre(countWorlds(found, found.known, terms, unlisted) <= most);
  return worldsOf(found, found.known, terms, unlisted);
};

export const subjectIn =
  ({ subject }: Pick<Case, 'subject'>) =>
  (world: World): Record<string, Entry> =>
    subject ? { [subject]: world.lists[subject]?.[0] as Entry } : {};

export const bruteTruth = (found: Case): 0 | 1 | 2 =>
  truthIn(found, worldsOrSkip(found, [found.test]), found.test, subjectIn(found));
