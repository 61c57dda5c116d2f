import type { AmountTerm } from './amount-term.ts';
import type { Quantity } from './expression.ts';
import type { AmountNode } from './node.ts';
import { picked } from './pick.ts';
import { product, quantityNode, total } from './quantity.ts';
import type { Scope } from './scope.ts';

export const amountNode = (scope: Scope, expr: AmountTerm): AmountNode => {
  if (typeof expr === 'object') {
    if ('pick' in expr) return picked(scope, expr);
    if ('times' in expr) return product(expr, expr.times, amountNode(scope, expr.of));
    if ('sum' in expr)
      return total(
        expr,
        expr.sum.map((term) => amountNode(scope, term)),
      );
  }
  return quantityNode(scope, expr as Quantity);
};
