import { afterAnswers } from './after-answers.ts';
import { bound } from './bound.ts';
import { type Asking, type Candidate, candidatesOf, costOf, isFamilys } from './candidates.ts';
import { entryOrder } from './cells.ts';
import { decide } from './decide.ts';
import type { TestNode } from './node.ts';
import { type Open, reach } from './reach.ts';
import { relevance } from './relevant.ts';
import type { Slots, State } from './state.ts';
import { UNKNOWN } from './truth.ts';
import { collect, type Uses, withConditions } from './uses.ts';

/** A rule to settle, for the entry it is about. */
export interface Goal {
  readonly id: string;
  readonly test: TestNode;
  readonly subject?: { readonly list: number; readonly slots: Slots };
}

/** What to ask next: a fact of the record, one fact of several entries at once, or who else is on a list. */
export interface Question {
  readonly key: string;
  readonly fact?: string;
  readonly list?: string;
  /** Where the entries asked about stand in their list; -1 for anyone not listed. */
  readonly entries: readonly number[];
  /** By goal: which part of what is still to be asked for it an answer would close, 0 to 1, on average. */
  readonly settles: Readonly<Record<string, number>>;
}

/**
 * The questions that may still change a goal, best first: those marked `last` at the end and the `rare` after them, then
 * what the family knows before what it must look up, then by what an answer closes per cost, cost, and key. A condition
 * comes before what cannot be so without it; a date is asked in place of what counts the time since it.
 */
export const ask = (...given: Parameters<typeof askInTurn>): Question[] => [...askInTurn(...given)];

/**
 * The same one by one: whether a question still matters is worked out only when its turn comes. `evaluations` are spent
 * on one fact before it is asked all the same; left out, as many as `relevant` spends.
 */
export function* askInTurn(
  asking: Asking,
  goals: readonly Goal[],
  s: State,
  skip: ReadonlySet<string> = new Set(),
  evaluations?: number,
): Generator<Question> {
  const { layout, facts, possible } = asking;
  const read = collect(goals.map(({ test }) => test));
  const uses = { ...read, facts: withConditions(read.facts, possible) };
  const familys = isFamilys(facts);
  const reached = (goal: Goal) => about(s, goal, () => candidatesOf(asking, reach(goal.test, s)));
  const cost = (candidates: ReadonlyMap<string, Candidate>) =>
    [...candidates.values()].reduce((sum, candidate) => sum + costOf(facts, candidate), 0);
  const isOpen = (goal: Goal) => about(s, goal, () => decide(goal.test, s)) === UNKNOWN;
  const now = goals.filter(isOpen).map((goal) => {
    const candidates = reached(goal);
    return { goal, candidates, cost: cost(candidates) };
  });

  const matters = ({ key }: Candidate) =>
    now.some(({ goal, candidates }) => {
      const { open, sake } = candidates.get(key) ?? {};
      if (open?.length === 0) return true;
      const relevant = new Map<string, (fact: Open) => boolean>();
      const isRelevant = (fact: Open): boolean => {
        const { id } = fact.ref;
        const judge = relevant.get(id) ?? relevance(goal.test, s, (ref) => familys(ref) || ref.id === id, evaluations);
        relevant.set(id, judge);
        return judge(fact);
      };
      return about(s, goal, () => sake?.some(isRelevant));
    });

  const scored = merged(
    now.map(({ candidates }) => candidates),
    uses,
  )
    .filter(({ key, waits }) => !waits && !skip.has(key))
    .map((candidate) => {
      const { key, open, list } = candidate;
      const settles: Record<string, number> = {};
      for (const { goal, candidates, cost: before } of now) {
        if (!candidates.has(key)) continue;
        const left = afterAnswers(s, candidate, uses.facts, () => cost(reached(goal)), possible);
        settles[goal.id] = Math.max(settles[goal.id] ?? 0, 1 - left / before);
      }
      const price = costOf(facts, candidate);
      const question: Question = {
        key,
        ...(open.length ? { fact: key } : {}),
        ...(list ? { list: layout.lists[list] as string } : {}),
        entries: open.map(({ entry }) => entry).sort((a, b) => a - b),
        settles,
      };
      return {
        candidate,
        question,
        rank: facts[key]?.rare ? 3 : facts[key]?.last ? 2 : open[0] && !familys(open[0].ref) ? 1 : 0,
        gain: Object.values(settles).reduce((total, share) => total + share, 0) / price,
        price,
      };
    });
  scored.sort(
    (a, b) => a.rank - b.rank || b.gain - a.gain || a.price - b.price || (a.question.key < b.question.key ? -1 : 1),
  );
  /** A date that is asked for tells it too. */
  const isToldBesides = ({ key, open }: Candidate): boolean => {
    const date = facts[key]?.since?.fact;
    const asked = scored.find(({ candidate }) => candidate.key === date)?.candidate;
    return !!asked && open.every(({ slots }) => asked.open.some((one) => one.slots === slots)) && matters(asked);
  };
  for (const { candidate, question } of scored) if (matters(candidate) && !isToldBesides(candidate)) yield question;
}

/** Runs with the subject of a goal bound. */
const about = <T>(s: State, { subject }: Goal, run: () => T): T =>
  subject ? bound(s, subject.list, subject.slots, run) : run();

/** The candidates of several goals, each with all entries it is about, in an order that depends only on what is known. */
const merged = (all: readonly ReadonlyMap<string, Candidate>[], uses: Uses): Candidate[] => {
  const keys = new Set(all.flatMap((candidates) => [...candidates.keys()]));
  return [...keys].map((key) => {
    const found = all.flatMap((candidates) => candidates.get(key) ?? []);
    const bySlots = new Map(found.flatMap(({ open }) => open.map((fact) => [fact.slots, fact])));
    const { list } = found[0] as Candidate;
    const order = entryOrder(uses, list);
    const open = [...bySlots.values()].sort((a, b) => order(a.slots, b.slots));
    return { key, list, open, sake: [], waits: found.some(({ waits }) => waits) };
  });
};
