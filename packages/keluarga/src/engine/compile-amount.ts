import { amountNode } from './amount.ts';
import type { AmountTerm } from './amount-term.ts';
import { type Model, scopeOf } from './compile.ts';
import type { AmountNode } from './node.ts';

/** As `compile`, of an amount; who only decides does not load it. @throws RangeError as `compile` does. */
export const compileAmount = (model: Model, expr: AmountTerm, subject?: string): AmountNode =>
  amountNode(scopeOf(model, subject), expr);
