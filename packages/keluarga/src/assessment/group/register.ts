import { compile } from '../../engine/compile.ts';
import { type Book, book, lawOn } from '../../law/book.ts';
import type { Param } from '../../law/define.ts';
import { numbersOf } from '../../law/numbers.ts';
import { onceADay } from '../../law/once-a-day.ts';
import type { Programme } from '../../law/programme.ts';
import { activityDay, potentialDay } from '../../uppka/calendar/forms.ts';
import { noCollateral } from '../../uppka/capital/kur-conditions.ts';
import { routes } from '../../uppka/capital/routes.ts';
import { halalDeclaration } from '../../uppka/food/halal.ts';
import { halalDuty } from '../../uppka/food/halal-duty.ts';
import { papers } from '../../uppka/food/papers.ts';
import { anyPermit, bpomMd, foodDuty, slhs, sppirt } from '../../uppka/food/permit.ts';
import { sizes } from '../../uppka/food/size.ts';
import type { GroupCheck, Route } from '../../uppka/group/check.ts';
import { facilitation, tools } from '../../uppka/group/facilitation.ts';
import { groupFacts } from '../../uppka/group/facts.ts';
import { classes, formation } from '../../uppka/group/formation.ts';
import type { Day, Prepared } from '../register.ts';

/** Everything that is assessed of a group, in order. */
export const groupChecks: readonly GroupCheck[] = [
  formation,
  facilitation,
  tools,
  foodDuty,
  sppirt,
  slhs,
  bpomMd,
  anyPermit,
  halalDuty,
  halalDeclaration,
  ...routes,
];

/** The law of groups, on a layout of its own. */
export const groupBook: Book = /* @__PURE__ */ book(groupFacts, {
  rules: [...sizes, ...groupChecks].flatMap(({ rules }) => rules),
  params: [
    potentialDay,
    activityDay,
    noCollateral,
    ...papers,
    ...[...sizes, ...groupChecks].flatMap(({ params }) => params),
  ],
  questions: [classes, ...groupChecks.flatMap(({ questions }) => questions)],
});

/** The number that a trap of a route speaks of, and no rule. */
const inTraps = (check: GroupCheck): readonly Param[] =>
  (check as Partial<Route>).traps?.includes('collateral') ? [noCollateral] : [];

/** A check ready for the law of one day, as the verdict wants it. */
export interface PreparedCheck extends Omit<Prepared, 'programme'> {
  readonly programme: Pick<Programme, 'decidedBy'>;
  readonly check: GroupCheck;
}

export interface GroupDay extends Omit<Day, 'programmes'> {
  readonly checks: readonly PreparedCheck[];
}

export const groupDayOf = /* @__PURE__ */ onceADay((on): GroupDay => {
  const snapshot = lawOn(groupBook, on);
  const checks = groupChecks.map((check) => ({
    check,
    programme: check,
    numbers: numbersOf([...check.params, ...inTraps(check)], snapshot),
    test: compile(snapshot.model, { rule: check.rule.id }, check.about === 'group' ? undefined : check.about),
  }));
  return { on, snapshot, checks };
});
