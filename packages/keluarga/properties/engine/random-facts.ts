import type { Domain, Fact, Facts } from '../../src/engine/facts.ts';
import type { Draw } from './draw.ts';

/** What a case may be made of. */
export interface Shape {
  /** How many lists there are, at most. */
  readonly lists: 0 | 1 | 2;
  /** Lists are complete, or may have anyone on them, or that is left to chance. */
  readonly rest: 'never' | 'chance';
  /** Lists that may have anyone on them are only ranged over by `some`, and not from inside another list. */
  readonly simple?: true;
}

export const memberless: Shape = { lists: 0, rest: 'never' };
export const complete: Shape = { lists: 2, rest: 'never' };
const simple: Shape = { lists: 2, rest: 'chance', simple: true };
export const anyLists: Shape = { lists: 2, rest: 'chance' };

/** In all of these the engine promises exact answers, as far as its budget goes. */
export const exactShapes = Object.entries({ memberless, complete, simple });
export const allShapes = Object.entries({ memberless, complete, simple, anyLists });

const domainOf = (draw: Draw): Domain => {
  const kind = draw.upTo(2);
  if (kind === 0) return { kind: 'yes-no' };
  if (kind === 1) {
    const min = draw.upTo(1);
    return { kind: 'integer', min, max: min + draw.from(1, 3), unit: 'year' };
  }
  return { kind: 'choice', values: ['a', 'b', 'c'].slice(0, draw.from(2, 3)) };
};

const factOf = (draw: Draw, of?: string): Fact => ({
  domain: domainOf(draw),
  ...(of ? { of } : {}),
  knownBy: draw.of(['family', 'family', 'family', 'office', 'group']),
  cost: draw.from(1, 3),
  data: 'ordinary',
  ...(draw.once(2) ? { effort: draw.from(1, 2) } : {}),
});

const question = (domain: Domain, of?: string): Fact => ({
  domain,
  ...(of ? { of } : {}),
  knownBy: 'law',
  cost: 1,
  data: 'ordinary',
});

/** Facts of the record (`r0` …), of each list (`p0` …, `q0` …), one open question, one parameter that is missing. */
export const factsOf = (draw: Draw, shape: Shape): Facts => {
  const lists = ['p', 'q'].slice(0, shape.lists && draw.from(1, shape.lists));
  const made = [
    ...draw.some(1, 4, (i): [string, Fact] => [`r${i}`, factOf(draw)]),
    ...lists.flatMap((list) => draw.some(1, 2, (i): [string, Fact] => [`${list}${i}`, factOf(draw, list)])),
  ];
  return {
    ...Object.fromEntries(draw.once(2) ? made.reverse() : made),
    open: question({ kind: 'yes-no' }),
    'param:missing': question({ kind: 'integer', min: 0, max: 2, unit: 'year' }),
  };
};

export const listsOf = (facts: Facts): string[] => [
  ...new Set(Object.values(facts).flatMap(({ of }) => (of ? [of] : []))),
];
