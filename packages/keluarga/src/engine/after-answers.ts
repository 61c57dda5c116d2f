import type { Candidate } from './candidates.ts';
import { cellsOf, setCell } from './cells.ts';
import type { Possible } from './narrow.ts';
import { remember } from './remember.ts';
import type { List, State } from './state.ts';
import type { Use } from './uses.ts';

/**
 * The mean of a measure over the answers a question can have. Asked whether anybody is so, the answers are nobody and
 * only the first; asked who else there is, nobody and somebody of whom nothing is known.
 */
export const afterAnswers = (
  s: State,
  { open, list }: Pick<Candidate, 'open' | 'list'>,
  uses: readonly Use[],
  measure: () => number,
  possible?: Possible,
): number => {
  const [first] = open;
  const use = uses.find(({ ref }) => ref.id === first?.ref.id);
  if (!first || !use) return (measure() + whenComplete(s.lists[list] as List, measure)) / 2;
  const { ref } = first;
  const again = remember(open.map(({ slots }) => slots));
  const cells = cellsOf(use, first.slots);
  let total = 0;
  for (const cell of cells) {
    open.forEach(({ slots }, i) => {
      setCell(slots, ref, i > 0 && ref.domain.kind === 'yes-no' ? [0] : cell);
      possible?.narrow(ref.list, slots);
    });
    total += measure();
    again();
  }
  return total / cells.length;
};

const whenComplete = (list: List, measure: () => number): number => {
  const { rest } = list;
  list.rest = null;
  const measured = measure();
  list.rest = rest;
  return measured;
};
