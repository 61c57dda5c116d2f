import type { History, Param } from 'keluarga';
import { groupFacts, groups, readySteps, routes } from 'keluarga/groups';
import type { GroupWords, RuleWords } from 'keluarga/messages';
import { checksFor } from './flow.ts';
import { screens } from './screens.ts';

/** The page holds its words as lists without their ids, in the orders below; the ids the script has anyway. */
export const checkIds = checksFor({ group: { answeredOn: '2026-01-01' }, need: 'both' });
const pageChecks = groups.programmes.filter(({ id }) => checkIds.includes(id));
export const pageRoutes = routes.filter(({ id }) => checkIds.includes(id));

/** Whether a new text's own conditions are met is no question of its own to a reader. */
export const isAsked = (question: string): boolean => !question.endsWith('.met');

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
const idsOf = (entries: readonly { readonly id: string }[]) => unique(entries.map(({ id }) => id));
const idsIn = (history: History<readonly string[]>) => unique(history.flatMap(({ value }) => value));
const rules = pageChecks.flatMap((check) => check.rules);
const facts: Readonly<Record<string, { readonly effort?: number }>> = groupFacts;

/** The facts that a check may propose to change. */
const read = new Set(pageChecks.filter(({ sorts }) => !sorts).flatMap((check) => check.facts));

/** A number that may have ended by the day asked about, and is then told to be unread. */
const ends = ({ versions }: Param): boolean => versions[versions.length - 1]?.until !== undefined;

export const orders = {
  /** What is asked, and what follows from the loans of a person and may be named as missing. */
  facts: unique([
    ...screens.flatMap((screen) => screen.facts),
    ...Object.keys(facts).filter((id) => id.startsWith('person.') && read.has(id)),
  ]).filter((id) => id in facts),
  params: idsOf(pageChecks.flatMap(({ params }) => params).filter(ends)),
  openQuestions: idsOf(pageChecks.flatMap(({ questions }) => questions)).filter(isAsked),
  checks: checkIds,
  traps: unique(pageRoutes.flatMap(({ traps }) => traps)),
  decidedBy: idsIn(pageChecks.flatMap(({ decidedBy }) => decidedBy)),
  documents: idsIn(pageChecks.flatMap(({ documents }) => documents)),
  where: unique([
    ...idsIn(pageChecks.flatMap(({ where }) => where)),
    ...readySteps.steps.flatMap(({ where }) => where.map(({ value }) => value)),
  ]),
  changes: Object.keys(facts).filter((id) => facts[id]?.effort !== undefined && read.has(id)),
  steps: readySteps.steps.map(({ id }) => id),
  verdicts: ['not-met', 'unlikely', 'meets', 'likely', 'incomplete', 'ask', 'not-read'],
  stepStates: ['done', 'unmet', 'next', 'later', 'tell', 'ask', 'other-way', 'not-bound'],
  days: ['sppirt-commitments', 'sppirt-extension', 'sppirt-renewable', 'sppirt-ends', 'letter-ends', 'halal-duty'],
} as const satisfies Partial<Record<keyof GroupWords, readonly string[]>>;

/** The rule of a check itself has no line in an answer: only what stands below it. */
const heads = pageChecks.map(({ rule }) => rule.id);
export const ruleOrder = idsOf(rules).filter((id) => !heads.includes(id));
export const textOrder = unique(rules.flatMap(({ versions }) => versions.map(({ cite }) => cite.instrument)));
export const screenOrder = screens.map(({ id }) => id);
/** What may be ticked, of which some go by the package's words. */
export const optionOrder = unique(screens.filter(({ kind }) => kind === 'ticks').flatMap((screen) => screen.facts));

/** A rule as its label, and what it says when not met or open; a plain "not known" is left out. */
export type PackedRule = readonly [label: string, no: string, unknown?: string];

type Table<Value> = Readonly<Record<string, Value>>;

export const packed = <Value>(order: readonly string[], table: Table<Value>): (Value | 0)[] =>
  order.map((id) => table[id] ?? 0);

export const unpacked = <Value>(order: readonly string[], list: readonly (Value | 0)[]): Table<Value> =>
  Object.fromEntries(order.flatMap((id, i) => (list[i] ? [[id, list[i] as Value]] : [])));

/** What is met is told by its label alone. */
export const ruleOf = ([label, no, unknown]: PackedRule, notKnown: string): RuleWords => ({
  label,
  yes: label,
  no,
  unknown: unknown ?? notKnown.replace('{label}', label),
});
