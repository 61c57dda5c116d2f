import type { AmountTerm } from '../src/engine/amount-term.ts';
import type { Facts } from '../src/engine/facts.ts';
import { type Change, change, dropEach, inside, insideEach } from './change.ts';
import { quantityChanges, testChanges } from './changes.ts';
import { pickChanges } from './pick-changes.ts';

/** Every way to get one number or one piece of an amount wrong. */
export const amountChanges = (facts: Facts, expr: AmountTerm): Change<AmountTerm>[] => {
  const within = (part: AmountTerm) => amountChanges(facts, part);
  if (typeof expr === 'number') return quantityChanges(facts, expr);
  if ('pick' in expr)
    return pickChanges(
      expr,
      (part) => testChanges(facts, part),
      (part) => quantityChanges(facts, part),
    );
  if ('sum' in expr) {
    const made = (sum: readonly AmountTerm[]): AmountTerm => ({ sum });
    return [...dropEach('sum', expr.sum, made), ...insideEach('sum', expr.sum, within, made)];
  }
  if ('times' in expr) {
    const { times, of } = expr;
    return [
      ...[times - 1, times + 1].map((factor) =>
        change<AmountTerm>(`times ${times} -> ${factor}`, { times: factor, of }),
      ),
      ...inside(['of'], within(of), (made): AmountTerm => ({ times, of: made })),
    ];
  }
  return quantityChanges(facts, expr);
};
