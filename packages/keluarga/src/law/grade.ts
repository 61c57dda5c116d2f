import type { Reason } from '../engine/explain.ts';
import type { CivilDate } from './civil-date.ts';
import type { Grade, InForce } from './dated.ts';

/** What the answer rests on: the weakest where all must hold, the strongest where one suffices. */
export interface Footing {
  /** A when nothing of the law stands on the path. */
  readonly grade: Grade;
  /** The oldest check on the path. */
  readonly checked?: CivilDate;
  /** Rules and parameters on the path that are disputed or the practice of one place. */
  readonly contested: readonly string[];
  /** Rules and parameters on the path last seen too long ago. */
  readonly stale: readonly string[];
  /** Open questions on the path. */
  readonly questions: readonly string[];
  /** What is compared on the path: facts, parameters, and questions whose answer is a number. */
  readonly compared: readonly string[];
}

type Look = (id: string) => InForce<unknown> | undefined;

const NEUTRAL: Footing = { grade: 'A', contested: [], stale: [], questions: [], compared: [] };

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
  if (found?.state !== 'in-force') return NEUTRAL;
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

const strongestFirst = (a: Footing, b: Footing): number =>
  a.grade < b.grade ? -1 : a.grade > b.grade ? 1 : flaws(a) - flaws(b);

const flaws = ({ contested, stale, questions }: Footing): number => contested.length + stale.length + questions.length;

const weakest = (footings: readonly Footing[]): Footing => {
  const [first = NEUTRAL, ...rest] = footings;
  return rest.reduce((a, b) => {
    if (b === NEUTRAL) return a;
    if (a === NEUTRAL) return b;
    const checked = [a.checked, b.checked].filter((day) => day !== undefined).sort()[0];
    return {
      grade: [a.grade, b.grade].sort()[1] as Grade,
      ...(checked && { checked }),
      contested: union(a.contested, b.contested),
      stale: union(a.stale, b.stale),
      questions: union(a.questions, b.questions),
      compared: union(a.compared, b.compared),
    };
  }, first);
};

const union = (a: readonly string[], b: readonly string[]): readonly string[] =>
  !b.length ? a : !a.length ? b : [...new Set([...a, ...b])];
