import { type Cell, cellNow, cellsOf, setCell } from './cells.ts';
import type { Facts } from './facts.ts';
import type { TestNode } from './node.ts';
import { type Open, type Reach, reach } from './reach.ts';
import { relevant } from './relevant.ts';
import type { Layout, List, Slots, State } from './state.ts';
import { collect, type Use } from './uses.ts';

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

interface Candidate {
  readonly key: string;
  readonly open: readonly Open[];
  readonly list: number;
}

/**
 * The questions that may still change a goal, best first: those marked `last` at the end, then what the family knows
 * before what it must look up, then by what an answer closes per cost, cost, and key.
 */
export const ask = (
  layout: Layout,
  facts: Facts,
  goals: readonly Goal[],
  s: State,
  skip: ReadonlySet<string> = new Set(),
): Question[] => {
  const uses = collect(goals.map(({ test }) => test));
  const mine = ({ id }: { id: string }) => facts[id]?.knownBy === 'family';
  /** Of people not listed only "does anybody …?" can be asked. */
  const askable = ({ ref, entry }: Open) => !ref.list || entry >= 0 || ref.domain.kind === 'yes-no';
  const offered = (open: Open) => askable(open) && (mine(open.ref) || facts[open.ref.id]?.lookUp === true);
  const costOf = ({ key, open, list }: Candidate) =>
    open[0] ? (facts[key]?.cost ?? 1) * (list && open[0].ref.domain.kind !== 'yes-no' ? open.length : 1) : 2;

  const candidatesOf = ({ facts: open, lists }: Reach): Map<string, Candidate> => {
    const found = new Map<string, Candidate>();
    for (const fact of open.filter(offered)) {
      const { id: key, list } = fact.ref;
      found.set(key, { key, list, open: [...(found.get(key)?.open ?? []), fact] });
    }
    for (const list of lists) {
      const key = `list:${layout.lists[list]}`;
      found.set(key, { key, list, open: [] });
    }
    return found;
  };
  const reachOf = ({ test, subject }: Goal) => withSubject(s, subject, () => candidatesOf(reach(test, s)));
  const openCost = (goal: Goal) => [...reachOf(goal).values()].reduce((cost, candidate) => cost + costOf(candidate), 0);

  const now = goals.map((goal) => ({ goal, reach: reachOf(goal), cost: openCost(goal) }));
  const merged = new Map<string, Candidate>();
  for (const { reach: candidates } of now)
    for (const [key, candidate] of candidates) {
      const open = [...(merged.get(key)?.open ?? []), ...candidate.open];
      merged.set(key, { ...candidate, open: open.filter((fact, i) => open.findIndex(same(fact)) === i) });
    }

  const matters = ({ key, open }: Candidate) =>
    now.some(({ goal, reach: candidates }) => {
      if (!candidates.has(key)) return false;
      if (!open.length) return true;
      return withSubject(s, goal.subject, () =>
        candidates.get(key)?.open.some((fact) => relevant(goal.test, s, fact, (ref) => mine(ref) || ref.id === key)),
      );
    });

  const scored = [...merged.values()]
    .filter(({ key }) => !skip.has(key))
    .map((candidate) => {
      const { key, open, list } = candidate;
      const settles: Record<string, number> = {};
      for (const { goal, reach: candidates, cost } of now) {
        if (!candidates.has(key)) continue;
        const left = afterAnswers(s, candidate, uses.facts, () => openCost(goal));
        settles[goal.id] = Math.max(settles[goal.id] ?? 0, 1 - left / cost);
      }
      const gain = Object.values(settles).reduce((total, share) => total + share, 0) / costOf(candidate);
      const rank = facts[key]?.last ? 2 : open[0] && !mine(open[0].ref) ? 1 : 0;
      const question: Question = {
        key,
        ...(open.length ? { fact: key } : {}),
        ...(list ? { list: layout.lists[list] as string } : {}),
        entries: open.map(({ entry }) => entry),
        settles,
      };
      return { candidate, question, gain, rank, cost: costOf(candidate) };
    });
  scored.sort(
    (a, b) => a.rank - b.rank || b.gain - a.gain || a.cost - b.cost || (a.question.key < b.question.key ? -1 : 1),
  );
  return scored.filter(({ candidate }) => matters(candidate)).map(({ question }) => question);
};

const same = (a: Open) => (b: Open) => a.slots === b.slots && a.ref === b.ref;

const withSubject = <T>(s: State, subject: Goal['subject'], run: () => T): T => {
  if (!subject) return run();
  const before = s.at[subject.list] as Slots;
  s.at[subject.list] = subject.slots;
  const result = run();
  s.at[subject.list] = before;
  return result;
};

/** The mean of a measure over the answers a question can have. */
const afterAnswers = (s: State, { open, list }: Candidate, uses: readonly Use[], measure: () => number): number => {
  const [first] = open;
  if (!first) {
    const known = s.lists[list] as List;
    const { rest } = known;
    const before = measure();
    known.rest = null;
    const complete = measure();
    known.rest = rest;
    return (before + complete) / 2;
  }
  const { ref } = first;
  const use = uses.find((candidate) => candidate.ref.id === ref.id) as Use;
  const cells = cellsOf(use, first.slots);
  const saved = open.map(({ slots }) => cellNow(ref, slots));
  let total = 0;
  for (const cell of cells) {
    open.forEach(({ slots }, i) => {
      setCell(slots, ref, i > 0 && ref.domain.kind === 'yes-no' ? [0] : cell);
    });
    total += measure();
  }
  open.forEach(({ slots }, i) => {
    setCell(slots, ref, saved[i] as Cell);
  });
  return total / cells.length;
};
