import { type Programme, valueOn } from 'keluarga';
import { lawDate } from './law.ts';
import { numberOf } from './values.ts';

export interface AmountRow {
  /** The rule that says who is counted. */
  readonly rule: string;
  /** Rupiah for one person for a year. */
  readonly yearly: number;
  /** Rupiah at once, whole rupiah only, by the number of months paid at once. */
  readonly atOnce: readonly { readonly months: number; readonly rupiah: number }[];
}

/** What a programme pays for each kind of person on the law date, in the order in which they are taken. */
export function amountRows({ amount, instalments = [] }: Programme): AmountRow[] {
  const of = amount?.of;
  if (typeof of !== 'object' || !('pick' in of)) return [];
  const paid = valueOn(instalments, lawDate);
  const months = paid.state === 'in-force' ? paid.version.value.months : [];
  return of.categories.flatMap(({ id, amount: each }) => {
    const yearly = typeof each === 'object' && 'param' in each ? numberOf(each.param) : undefined;
    if (yearly === undefined) return [];
    return [{ rule: id, yearly, atOnce: months.map((n) => ({ months: n, rupiah: Math.floor((yearly * n) / 12) })) }];
  });
}
