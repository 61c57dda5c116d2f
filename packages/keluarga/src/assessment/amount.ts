import { type AmountNode, boundsOf } from '../engine/node.ts';
import type { State } from '../engine/state.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { valueOn } from '../law/dated.ts';
import type { Programme } from '../law/programme.ts';
import type { AmountRange } from './finding.ts';

const MONTHS = { year: 12, month: 1 } as const;

/**
 * What the family could get if chosen, over every world of the state in which the rule is not no; null when a figure
 * of the day is not known, or nobody can be paid for.
 */
export const amountOf = (
  { amount, instalments = [] }: Programme,
  node: AmountNode,
  s: State,
  on: CivilDate,
): AmountRange | null => {
  if (!amount) return null;
  const [from, to] = boundsOf(node, s);
  if (!Number.isFinite(from) || !Number.isFinite(to) || to <= 0) return null;
  const paid = valueOn(instalments, on);
  const months = paid.state === 'in-force' ? paid.version.value.months : [];
  const part = (sum: number, of: number) => Math.floor((sum * of) / MONTHS[amount.per]);
  return {
    per: amount.per,
    from,
    to,
    ...(typeof amount.of === 'object' && 'pick' in amount.of && { order: amount.of.order }),
    instalments: months.map((of) => ({ months: of, from: part(from, of), to: part(to, of) })),
  };
};
