import type { AmountTerm } from '../src/engine/amount-term.ts';
import type { Quantity } from '../src/engine/expression.ts';
import type { Change } from './change.ts';
import { pickChanges } from './pick-changes.ts';
import { madeChanges, type OfTest, quantityChanges } from './quantity-changes.ts';

/** Every way to get one number or one piece of an amount wrong; `ofTest` changes its tests. */
export const amountChanges = (ofTest: OfTest, expr: AmountTerm): Change<AmountTerm>[] => {
  if (typeof expr === 'object') {
    if ('pick' in expr) return pickChanges(expr, ofTest, (part) => quantityChanges(ofTest, part));
    if ('sum' in expr || 'times' in expr || 'when' in expr)
      return madeChanges(ofTest, expr, (part: AmountTerm) => amountChanges(ofTest, part));
  }
  return quantityChanges(ofTest, expr as Quantity);
};
