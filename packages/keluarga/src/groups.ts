export { everyLaw, lawDocument } from './assessment/every-law.ts';
export { assessGroup, type GroupOptions, groupCheckIds } from './assessment/group/assess.ts';
export type { GroupFinding } from './assessment/group/finding.ts';
export { personalRoutes, type RouteOrder, routeOrder, type Shuts } from './assessment/group/order.ts';
export { type ReadinessStep, readiness } from './assessment/group/readiness.ts';
export { groupBook, groupChecks } from './assessment/group/register.ts';
export { type BreakEven, breakEven, type Sale } from './uppka/business/break-even.ts';
export { type CashBook, type CashEntry, type CashRow, cashBook } from './uppka/business/cash-book.ts';
export { type Batch, costPerUnit, priceWithProfit, type UnitCost } from './uppka/business/cost-per-unit.ts';
export {
  effectiveLoan,
  effectiveRateOfFlat,
  flatLoan,
  type Instalment,
  type LoanTerms,
  type Schedule,
} from './uppka/business/loan.ts';
export { type Share, type Shared, shareProfit } from './uppka/business/profit-share.ts';
export { MOST_RUPIAH } from './uppka/business/rupiah.ts';
export { routes } from './uppka/capital/routes.ts';
export type { PaperDay } from './uppka/food/paper-day.ts';
export { paperDays } from './uppka/food/paper-days.ts';
export type { GroupCheck, GroupSubject, Route } from './uppka/group/check.ts';
export { classOn, type GroupClass } from './uppka/group/class-on.ts';
export { type GroupDerived, groupState } from './uppka/group/derive.ts';
export { type GroupFactId, groupFacts } from './uppka/group/facts.ts';
export type { Group, Loan, LocalClass, Paper, PaperKey, Person, Product, Scheme } from './uppka/group/group.ts';
export { STEPS, type StepId, type StepState } from './uppka/group/steps.ts';
export { type GroupName, groupNameOn, groupNames } from './uppka/name.ts';
export {
  COLUMNS,
  type Column,
  type CountIssue,
  type Counts,
  type ReadCounts,
  readCounts,
} from './uppka/tally/columns.ts';
export { type MonthTally, monthTally, type Part, type TooMany, tallyText } from './uppka/tally/month.ts';
