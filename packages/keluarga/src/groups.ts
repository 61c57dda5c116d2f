export type { ClassReading } from './assessment/classification.ts';
export type { RegisterOptions } from './assessment/situation.ts';
export { classifyGroup, groupClassifications } from './catalogue/group-classes.ts';
export {
  answerGroup,
  askGroup,
  assessGroup,
  checksThatRead,
  type GroupFinding,
  groupCuts,
  groups,
  personalRoutes,
  routeOrder,
} from './catalogue/groups.ts';
export { type ReadinessStep, readiness } from './catalogue/readiness.ts';
export type { Classification } from './law/classification.ts';
export { valueOn } from './law/dated.ts';
export { routes } from './uppka/capital/routes.ts';
export type { PaperDay } from './uppka/food/paper-day.ts';
export { paperDays } from './uppka/food/paper-days.ts';
export type { Collateral, GroupCheck, GroupSubject, Route } from './uppka/group/check.ts';
export { classOn, type GroupClass } from './uppka/group/class-on.ts';
export { type GroupDerived, groupState } from './uppka/group/derive.ts';
export { type GroupFactId, groupFacts } from './uppka/group/facts.ts';
export type { Group, Loan, LocalClass, Paper, PaperKey, Person, Product, Scheme } from './uppka/group/group.ts';
export { groupRecord } from './uppka/group/kind.ts';
export { readySteps, type StepId, type StepState } from './uppka/group/ready-steps.ts';
export { type GroupName, groupNameOn, groupNames } from './uppka/name.ts';
