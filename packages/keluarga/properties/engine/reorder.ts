import type { Quantity, Test } from '../../src/engine/expression.ts';
import type { Draw } from './draw.ts';
import type { Case } from './random-case.ts';
import type { Known } from './worlds.ts';

const shuffled = <Item>(draw: Draw, items: readonly Item[]): Item[] => {
  const left = [...items];
  return items.map(() => left.splice(draw.upTo(left.length - 1), 1)[0] as Item);
};

const clauses = <Term extends Test | Quantity>(draw: Draw, term: Term): Term => {
  if (Array.isArray(term))
    return shuffled(
      draw,
      term.map((part) => clauses(draw, part)),
    ) as unknown as Term;
  if (typeof term !== 'object' || term === null) return term;
  const parts = Object.entries(term).map(([key, part]) => [
    key,
    key === 'oneOf' ? shuffled(draw, part) : key === 'when' ? inOrder(draw, part) : clauses(draw, part),
  ]);
  return Object.fromEntries(shuffled(draw, parts));
};

/** Of cases the first counts, so they stay where they are. */
const inOrder = (draw: Draw, cases: Case['test'][]) => cases.map((part) => clauses(draw, part));

const members = (draw: Draw, { known, subject }: Case): Known => ({
  ...known,
  lists: Object.fromEntries(
    Object.entries(known.lists).map(([list, now]) => [
      list,
      list === subject ? now : { ...now, members: shuffled(draw, now.members) },
    ]),
  ),
});

/** The same case with its clauses, members, lists and facts in another order. */
export const reordered = (draw: Draw, found: Case): Case => ({
  ...found,
  facts: Object.fromEntries(shuffled(draw, Object.entries(found.facts))),
  rules: Object.fromEntries(Object.entries(found.rules).map(([id, rule]) => [id, clauses(draw, rule)])),
  test: clauses(draw, found.test),
  known: members(draw, found),
});
