import type { Reason } from '../engine/explain.ts';
import type { CivilDate } from './civil-date.ts';
import { type Grade, type InForce, seenIn } from './dated.ts';

/** What the answer rests on: the weakest where all must hold, the strongest where one suffices. */
export interface Footing {
  /** Null when nothing of the law that is in force stands on the path. */
  readonly grade: Grade | null;
  /** The oldest check on the path. */
  readonly checked?: CivilDate;
  /** Rules and parameters on the path that are disputed or the practice of one place. */
  readonly contested: readonly string[];
  /** Rules and parameters on the path last seen long ago. */
  readonly stale: readonly string[];
  /** Of these, those seen so long ago that nothing is known of them any more. */
  readonly old: readonly string[];
  /** Open questions on the path. */
  readonly questions: readonly string[];
  /** What is compared on the path: facts, parameters, and questions whose answer is a number. */
  readonly compared: readonly string[];
}

type Look = (id: string) => InForce<unknown> | undefined;

const NEUTRAL: Footing = { grade: null, contested: [], stale: [], old: [], questions: [], compared: [] };

/** The footing of a reason; `look` gives the state of a rule or, as `param:ID`, of a parameter. */
export const footingOf = (reason: Reason, look: Look): Footing => {
  const { op, because, rule, fact, reads = [] } = reason;
  if (op === 'unsettled') return { ...NEUTRAL, questions: [fact as string] };
  if (op === 'compare') return { ...weakest(reads.map((id) => ownFooting(id, look))), compared: reads };
  const kids = deciding(reason).map((kid) => footingOf(kid, look));
  if (op === 'rule') return weakest([ownFooting(rule as string, look), ...kids]);
  const needed = neededOf(reason);
  return needed < kids.length
    ? weakest(kids.sort(strongestFirst).slice(0, needed))
    : because.length
      ? weakest(kids)
      : NEUTRAL;
};

const ownFooting = (id: string, look: Look): Footing => {
  const found = look(id);
  if (found?.state !== 'in-force') return seenIn(found) ? { ...NEUTRAL, stale: [id], old: [id] } : NEUTRAL;
  const { grade, checked, dispute, where } = found.version;
  return { ...NEUTRAL, grade, checked, contested: dispute || where ? [id] : [], stale: found.stale ? [id] : [] };
};

/** The steps that carry the truth; all of them when it stands either way or is open. */
const deciding = ({ op, truth, because, eitherWay }: Reason): readonly Reason[] => {
  if (eitherWay || op === 'not' || op === 'rule') return because;
  const same = because.filter((kid) => kid.truth === truth);
  return same.length ? same : because;
};

/** How many of the deciding steps the truth needs. */
const neededOf = (reason: Reason): number => {
  const { op, truth, because, eitherWay, needed = 0 } = reason;
  if (eitherWay) return because.length;
  const one = op === 'all' ? truth === 0 : op === 'any' || op === 'some' ? truth > 0 : false;
  if (one) return 1;
  if (op === 'atLeast') return truth === 0 ? because.length - needed + 1 : needed;
  return because.length;
};

/** What is fresh and undisputed first, then the better grade, then fewer flaws; a total order, so that none else tells. */
const strongestFirst = (a: Footing, b: Footing): number => {
  const [ours, theirs] = [rankOf(a), rankOf(b)];
  const i = ours.findIndex((part, at) => part !== theirs[at]);
  return i < 0 ? 0 : (ours[i] as string | number) < (theirs[i] as string | number) ? -1 : 1;
};

const rankOf = ({ grade, checked = '', contested, stale, old, questions, compared }: Footing) => {
  const flaws = contested.length + stale.length + questions.length;
  const named = [contested, stale, old, questions, compared].map((ids) => [...ids].sort());
  return [Math.min(flaws, 1), grade ?? '', flaws, `${checked} ${named.join(' ')}`];
};

/** Where all of them must hold; of no matter in which order. */
export const weakest = (footings: readonly Footing[]): Footing => {
  const [first = NEUTRAL, ...rest] = footings;
  return rest.reduce((a, b) => {
    if (b === NEUTRAL) return a;
    if (a === NEUTRAL) return b;
    const checked = [a.checked, b.checked].filter((day) => day !== undefined).sort()[0];
    return {
      grade: weaker(a.grade, b.grade),
      ...(checked && { checked }),
      contested: union(a.contested, b.contested),
      stale: union(a.stale, b.stale),
      old: union(a.old, b.old),
      questions: union(a.questions, b.questions),
      compared: union(a.compared, b.compared),
    };
  }, first);
};

const weaker = (a: Grade | null, b: Grade | null): Grade | null => (a === null || (b !== null && b > a) ? b : a);

const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  !b.length ? a : !a.length ? b : [...new Set([...a, ...b])].sort();
