export { type Called, fourToo, type Motherhood } from './acceptor/four-too.ts';
export {
  cpr,
  dropOut,
  type MethodKind,
  type ModernBy,
  mcpr,
  methodMix,
  mkjpShare,
  type OpenCouples,
  type SurveyCounts,
  type UseCounts,
  type Users,
  unmetNeedRoutine,
  unmetNeedSurvey,
  usersOf,
} from './acceptor/indicators.ts';
export { type MarriageAges, ofMarriageAge } from './acceptor/marriage.ts';
export { classesOf, classOf, type Scheme, type SchemeId, schemes } from './acceptor/method-classes.ts';
export { type Method, type MethodId, methodOf, methods, type Protection } from './acceptor/methods.ts';
export { type Breastfeeding, checkMal, isPostpartumService, type MalCheck } from './acceptor/postpartum.ts';
export { type CoupleKnown, isPusOn } from './acceptor/pus-on.ts';
export { type Days, scheduleWithin } from './acceptor/roughly.ts';
export { type Due, isOverdue, iudVisitSource, type Schedule, scheduleOf } from './acceptor/schedule.ts';
export { agrees, type Range, type Share } from './acceptor/share.ts';
export { type Says, type StatementId, statements } from './acceptor/statements.ts';
export {
  type CoupleOn,
  type CoupleStatus,
  coupleStatus,
  type ServiceStatus,
  serviceStatus,
  type UseBefore,
} from './acceptor/status.ts';
export { type SterilisationVariant, sterilisationVariants } from './acceptor/sterilisation.ts';
export {
  checkTable,
  PARTITIONS,
  type Partition,
  type PusTable,
  type Row,
  type RowOff,
  type TableCheck,
} from './acceptor/table.ts';
export { type Tally, tally } from './acceptor/tally.ts';
export { NON_USER_REASONS, type NonUserReason, nonUserReason, type Wish } from './acceptor/wishes.ts';
export { isWus } from './acceptor/wus.ts';
export { later, type Span } from './law/months.ts';
