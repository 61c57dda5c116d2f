import type { AmountTerm } from './amount-term.ts';
import type { Quantity } from './expression.ts';
import { firstCase } from './first-case.ts';
import type { AmountNode } from './node.ts';
import { picked } from './pick.ts';
import { product, quantityNode, total } from './quantity.ts';
import type { Scope } from './scope.ts';

/** @throws RangeError as `compile` does. */
export const amountNode = (scope: Scope, expr: AmountTerm): AmountNode => {
  const kid = (term: AmountTerm) => amountNode(scope, term);
  if (typeof expr === 'object') {
    if ('pick' in expr) return picked(scope, expr);
    if ('times' in expr) return product(expr, quantityNode(scope, expr.times), kid(expr.of));
    if ('sum' in expr) return total(expr, expr.sum.map(kid));
    if ('when' in expr) return firstCase(scope, expr, kid);
  }
  return quantityNode(scope, expr as Quantity);
};
