import { type Asked, answerIn, type Reply } from '../assessment/answer.ts';
import { askNextIn, type NextQuestion } from '../assessment/ask-next.ts';
import { type AssessOptions, assessIn } from '../assessment/assess.ts';
import type { Finding } from '../assessment/finding.ts';
import { type Order, orderIn } from '../assessment/order.ts';
import { cutsIn, programmesThatRead } from '../assessment/reads.ts';
import { type Register, registerOf } from '../assessment/register.ts';
import type { RegisterOptions } from '../assessment/situation.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { activityDay, potentialDay } from '../uppka/calendar/forms.ts';
import { routes } from '../uppka/capital/routes.ts';
import { halalDeclaration } from '../uppka/food/halal.ts';
import { halalDuty } from '../uppka/food/halal-duty.ts';
import { papers } from '../uppka/food/papers.ts';
import { anyPermit, bpomMd, foodDuty, slhs, sppirt } from '../uppka/food/permit.ts';
import { sizes } from '../uppka/food/size.ts';
import type { GroupCheck, GroupSubject } from '../uppka/group/check.ts';
import { facilitation, tools } from '../uppka/group/facilitation.ts';
import type { GroupFactId } from '../uppka/group/facts.ts';
import { classes, formation } from '../uppka/group/formation.ts';
import type { Group } from '../uppka/group/group.ts';
import { groupRecord } from '../uppka/group/kind.ts';

export type GroupFinding = Finding<GroupSubject>;

/** Everything that is assessed of a group, in order. */
const checks: readonly GroupCheck[] = [
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

/** What a group is held against. */
export const groups: Register<Group, GroupSubject> = /* @__PURE__ */ registerOf({
  kind: groupRecord,
  programmes: checks,
  chapters: [{ rules: [], params: [potentialDay, activityDay, ...papers], questions: [classes] }, ...sizes],
});

/**
 * One finding for each check and whom it is about, in order.
 * @throws RangeError for a text that is no day, an unknown check or question; TypeError for a record `readGroup` refuses.
 */
export const assessGroup = (group: Group, options: AssessOptions): GroupFinding[] => assessIn(groups, group, options);

/**
 * The questions that may still change a finding, best first; none when they stand.
 * @throws as `assessGroup` does.
 */
export const askGroup = (group: Group, options: RegisterOptions): NextQuestion[] => askNextIn(groups, group, options);

/**
 * The record with a reply to a question put in; what was said before to the same question is forgotten.
 * @throws TypeError for a reply the question does not take: that there is a chair is told by who it is, a class by an office.
 */
export const answerGroup = (group: Group, asked: Asked, reply: Reply): Group =>
  answerIn(groupRecord, group, asked, reply);

/** Ids of the routes one person may take: gifts first, then by how little a route shuts. */
export const personalRoutes = (): string[] => routes.filter(({ subject }) => subject === 'people').map(({ id }) => id);

/**
 * For one person: which routes nothing known shuts, and in which order the most of them stay open, loans before them
 * still running. Cheapest first.
 * @throws RangeError for a text that is no day, a person who is not listed or a route that is none of a person.
 */
export const routeOrder = (group: Group, person: string, on: CivilDate, wanted = personalRoutes()): Order =>
  orderIn(groups, group, { on, of: person, programmes: wanted });

/**
 * The checks whose rule of that day reads one of the facts, in order, by id. Whether a list is complete is the fact
 * `list:people` or `list:products`.
 * @throws RangeError for a text that is no day.
 */
export const checksThatRead = (facts: readonly string[], on: CivilDate): string[] =>
  programmesThatRead(groups, facts, on);

/**
 * Where each range of a number begins that a limit of these checks sets apart from the one below, in order.
 * @throws RangeError for a text that is no day.
 */
export const groupCuts = (fact: GroupFactId, on: CivilDate, checks?: readonly string[]): number[] =>
  cutsIn(groups, fact, { on, ...(checks && { programmes: checks }) });
