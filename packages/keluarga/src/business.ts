export { type BreakEven, breakEven, type Sale } from './uppka/business/break-even.ts';
export { type CashBook, type CashEntry, type CashRow, cashBook } from './uppka/business/cash-book.ts';
export { type Batch, costPerUnit, priceWithProfit, type UnitCost } from './uppka/business/cost-per-unit.ts';
export {
  effectiveLoan,
  effectiveRateOfFlat,
  flatLoan,
  type Instalment,
  type LoanTerms,
  MOST_MONTHS,
  MOST_RATE,
  type Schedule,
} from './uppka/business/loan.ts';
export { type Share, type Shared, shareProfit } from './uppka/business/profit-share.ts';
export {
  type AmountIssue,
  type AmountIssueCode,
  type ReadAmount,
  readAmount,
  readPercent,
} from './uppka/business/read-amount.ts';
export { MOST_RUPIAH } from './uppka/business/rupiah.ts';
export { COLUMNS, type Column, type ColumnNames, type Counts, MOST_COUNT } from './uppka/tally/columns.ts';
export type { CountIssue, CountIssueCode } from './uppka/tally/count-issue.ts';
export {
  type MonthTally,
  monthTally,
  type Part,
  type TooMany,
  tallyText,
  type Unbalanced,
} from './uppka/tally/month.ts';
export { type ReadCounts, readCounts } from './uppka/tally/read-counts.ts';
