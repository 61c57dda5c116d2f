import type { Verdict } from '../assessment/finding.ts';
import type { RegisterOptions } from '../assessment/situation.ts';
import { isRefused } from '../assessment/verdict.ts';
import { type CivilDate, civilDate } from '../law/civil-date.ts';
import { type Version, valueOn } from '../law/dated.ts';
import type { Rule } from '../law/define.ts';
import { standing } from '../law/procedure.ts';
import type { PaperDay } from '../uppka/food/paper-day.ts';
import { paperDays } from '../uppka/food/paper-days.ts';
import type { GroupCheck } from '../uppka/group/check.ts';
import type { Group, PaperKey, Product } from '../uppka/group/group.ts';
import { readySteps, type StepId, type StepState } from '../uppka/group/ready-steps.ts';
import { assessGroup, groups } from './groups.ts';

export interface ReadinessStep {
  readonly id: StepId;
  readonly state: StepState;
  /** Steps that come first in practice. */
  readonly after: readonly StepId[];
  /** Products for which the paper is wanted, by id. */
  readonly products: readonly string[];
  /** Rupiah, where a figure was read. */
  readonly fee?: Version<number>;
  readonly days: readonly PaperDay[];
}

/**
 * What makes a group ready, in order: what is done, what may start now, what waits.
 * @throws RangeError for a text that is no day or an unknown question.
 */
export const readiness = (group: Group, { on, law }: Pick<RegisterOptions, 'on' | 'law'>): ReadinessStep[] => {
  const days = paperDays(group, civilDate(on));
  const needs = needsOf(group, on, law);
  const states = new Map<StepId, StepState>();
  return readySteps.steps.map(({ id, when, fee, ...step }): ReadinessStep => {
    const after = standing(step.after, on).map(({ value }) => value as StepId);
    const need = needs(id, when);
    const waits = after.some((first) => !['done', 'other-way', 'not-bound'].includes(states.get(first) as StepState));
    const has = hasOf(group, id, on);
    const state =
      has === true
        ? id === 'sppirt' && isUnmet(group, days)
          ? 'unmet'
          : 'done'
        : need.state !== 'needed'
          ? need.state
          : has === undefined
            ? 'tell'
            : waits
              ? 'later'
              : 'next';
    states.set(id, state);
    const figure = fee && valueOn(fee.versions, on);
    return {
      id,
      state,
      after,
      products: need.products,
      ...(figure?.state === 'in-force' && { fee: figure.version }),
      days: days.filter((day) => day.id.startsWith(`${id}-`)),
    };
  });
};

/** Undefined where the group has not said. */
const hasOf = ({ people, chair, books, papers = {} }: Group, id: StepId, on: CivilDate): boolean | undefined => {
  if (id === 'members') {
    if (chair === false) return false;
    return people?.length && typeof chair === 'string' && chair !== 'unknown' ? true : undefined;
  }
  if (id === 'books') return typeof books === 'boolean' ? books : undefined;
  const paper = papers[id as PaperKey];
  if (!paper || paper.has === 'unknown') return undefined;
  return paper.has && (paper.until === undefined || on <= paper.until);
};

/** An SPP-IRT counts only with the NIB it hangs on, and once what had to follow it is known to be met. */
const isUnmet = ({ papers = {}, sppirtCheck }: Group, days: readonly PaperDay[]): boolean =>
  papers.nib?.has === false ||
  (sppirtCheck?.met !== true &&
    (papers.sppirt?.from === undefined ||
      days.some(({ id, state }) => ['sppirt-commitments', 'sppirt-extension'].includes(id) && state !== 'done')));

interface Need {
  readonly state: 'needed' | 'other-way' | 'not-bound' | 'tell' | 'ask';
  readonly products: readonly string[];
}

/** Whether any product wants the paper: one that surely does decides, then what an office must say, then what is untold. */
const needsOf = (group: Group, on: CivilDate, law: RegisterOptions['law']) => {
  const checks = readySteps.steps.flatMap(({ when }) => checkOf(when)?.id ?? []);
  const findings = assessGroup(group, { on, programmes: checks, ...(law && { law }) });
  const { products = [], productsComplete } = group;
  const verdictOf = (check: string, { id }: Product) =>
    findings.find((finding) => finding.programme === check && finding.subject.id === id)?.verdict ?? 'incomplete';
  /** What an SPP-IRT that the group has may be for. */
  const isCovered = (product: Product) =>
    hasOf(group, 'sppirt', on) === true && !isRefused(verdictOf('permit.sppirt', product));
  const told = (id: StepId, product: Product, check: GroupCheck | undefined): Need['state'] => {
    if (!check) return isFood(product);
    const verdict = verdictOf(check.id, product);
    if (isRefused(verdict)) return check.sorts === 'duty' ? 'not-bound' : 'other-way';
    return OTHER_PERMITS.includes(id) && isCovered(product) ? 'other-way' : (BY_VERDICT[verdict] ?? 'ask');
  };
  return (id: StepId, when: Rule | undefined): Need => {
    if (!OF_PRODUCTS.includes(id)) return { state: 'needed', products: [] };
    const all = products.map((product) => ({ id: product.id, state: told(id, product, checkOf(when)) }));
    for (const state of ['needed', 'ask', 'tell'] as const) {
      const those = all.filter((product) => product.state === state).map((product) => product.id);
      if (those.length) return { state, products: those };
    }
    const [first] = all;
    return { state: productsComplete === true && first ? first.state : 'tell', products: [] };
  };
};

/** What says whether a product makes the rule of a step hold. */
const checkOf = (when: Rule | undefined) => when && groups.programmes.find(({ rule }) => rule === when);

const OF_PRODUCTS: readonly StepId[] = ['pkp', 'sppirt', 'slhs', 'bpom', 'halal'];
const OTHER_PERMITS: readonly StepId[] = ['slhs', 'bpom'];
/** Any other is for an office to say, a day whose law was not read too. */
const BY_VERDICT: Readonly<Partial<Record<Verdict, Need['state']>>> = {
  meets: 'needed',
  likely: 'needed',
  incomplete: 'tell',
};

const isFood = ({ kind }: Product): Need['state'] => {
  const kinds: readonly unknown[] = Array.isArray(kind) ? kind : [kind];
  if (kind === 'food') return 'needed';
  if (kind === undefined || kind === 'unknown' || kinds.includes('food')) return 'tell';
  return kinds.includes('herbal') ? 'ask' : 'other-way';
};
