import type { Candidate } from './candidates.ts';
import { type Cell, cellNow, cellsOf, setCell } from './cells.ts';
import type { List, State } from './state.ts';
import type { Uses } from './uses.ts';

/**
 * The mean of a measure over the answers a question can have. Asked whether anybody is so, the answers are nobody and
 * only the first; asked who else there is, nobody and somebody of whom nothing is known.
 */
export const afterAnswers = (s: State, { open, list }: Candidate, { facts }: Uses, measure: () => number): number => {
  const [first] = open;
  const use = facts.find(({ ref }) => ref.id === first?.ref.id);
  if (!first || !use) return (measure() + whenComplete(s.lists[list] as List, measure)) / 2;
  const { ref } = first;
  const saved = open.map(({ slots }) => cellNow(ref, slots));
  const cells = cellsOf(use, first.slots);
  let total = 0;
  for (const cell of cells) {
    open.forEach(({ slots }, i) => {
      setCell(slots, ref, i > 0 && ref.domain.kind === 'yes-no' ? [0] : cell);
    });
    total += measure();
  }
  open.forEach(({ slots }, i) => {
    setCell(slots, ref, saved[i] as Cell);
  });
  return total / cells.length;
};

const whenComplete = (list: List, measure: () => number): number => {
  const { rest } = list;
  list.rest = null;
  const measured = measure();
  list.rest = rest;
  return measured;
};
