import { aim } from './aim.ts';
import { asRead } from './alike.ts';
import { type Cell, cellNow, cellsOf, setCell, someCell } from './cells.ts';
import { couldTurn } from './could-turn.ts';
import type { TestNode } from './node.ts';
import { type Open, reach } from './reach.ts';
import { remember } from './remember.ts';
import { settle } from './settle.ts';
import { withStandIns } from './stand-ins.ts';
import type { List, Ref, State } from './state.ts';
import type { Truth } from './truth.ts';
import { type Use, usesOf } from './uses.ts';

/** Evaluations spent on one fact before it is kept as relevant. */
const BUDGET = 4096;
/** After so many it is no easy fact: then of each world it is first asked whether the fact could turn the test there. */
const EASY = 16;

/** Of so many entries of which not the same is known each is looked at in full; of more, less. */
const MANY = 12;

/** Evaluations to settle a test where all else is. */
const AIMED = 256;
/** Places of a fact that are aimed at. */
const PLACES = 8;

interface Budget {
  left: number;
}

/** Whether the fact is one the family answers; all others stay open while relevance is judged. */
export type IsFamilys = (ref: Ref) => boolean;

/**
 * Of a test that is unknown: whether changing this fact alone, in some world of what the family is asked, changes the
 * truth. Kept as relevant when the budget runs out, or when more people who are not listed could matter than are tried.
 */
export const relevant = (test: TestNode, s: State, fact: Open, isFamilys: IsFamilys, evaluations = BUDGET): boolean => {
  const { rest } = s.lists[fact.ref.list] as List;
  return withStandIns(
    s,
    usesOf(test),
    (all) => !all || search(test, s, fact.slots === rest ? standIn(s, fact) : fact, isFamilys, evaluations),
    true,
  );
};

/**
 * As `relevant`, for several facts of one test and state: of entries of which the same is known one tells for all. The
 * evaluations of one fact are shared by all that are open, and those of a test by all it is asked of where they are
 * many and not alike, so that a large family takes no longer than a small one, and a long list no more than its length.
 */
export const relevance = (test: TestNode, s: State, isFamilys: IsFamilys, most = BUDGET) => {
  const { facts, lists } = usesOf(test);
  const unlike = s.lists.map(({ members }, i) => {
    if (!s.at[i]?.length || members.length <= MANY) return 1;
    return lists.size ? members.length : new Set(members.map((slots) => asRead(facts, i, slots))).size;
  });
  const share = Math.min(1, MANY / Math.max(...unlike));
  const evaluations = Math.min(
    most,
    Math.max(EASY, Math.floor((BUDGET * share) / Math.max(1, reach(test, s, true).facts.length))),
  );
  /** A test that ranges over no list is the same of all of whom the same is known. */
  const found = lists.size ? new Map<string, boolean>() : foundBefore(test, s);
  const world = lists.size
    ? ''
    : [
        evaluations,
        ...facts.map(({ ref }) => +isFamilys(ref)),
        ...s.at.map((slots, i) => asRead(facts, i, slots)),
      ].join();
  return (fact: Open): boolean => {
    const { ref, slots, entry } = fact;
    const key = `${ref.id} ${entry < 0} ${slots === s.at[ref.list]} ${asRead(facts, ref.list, slots)} ${world}`;
    const before = found.get(key);
    if (before !== undefined) return before;
    const now = relevant(test, s, fact, isFamilys, evaluations);
    found.set(key, now);
    return now;
  };
};

/** By state and test: what was found, as long as the state is used. */
const memory = new WeakMap<State, Map<TestNode, Map<string, boolean>>>();

const foundBefore = (test: TestNode, s: State): Map<string, boolean> => {
  const tests = memory.get(s) ?? new Map<TestNode, Map<string, boolean>>();
  const found = tests.get(test) ?? new Map<string, boolean>();
  memory.set(s, tests.set(test, found));
  return found;
};

/** For a fact of anyone not listed, the same fact of an entry that stands in for them. */
const standIn = (s: State, fact: Open): Open => ({
  ...fact,
  slots: s.lists[fact.ref.list]?.members.at(-1) ?? fact.slots,
});

const search = (test: TestNode, s: State, fact: Open, isFamilys: IsFamilys, evaluations: number): boolean => {
  const { facts, shared } = usesOf(test);
  const uses = new Map(facts.map((use) => [use.ref.id, use]));
  const isShared = ({ id }: Ref) => shared.some(({ ref }) => ref.id === id);
  const cells = ({ ref, slots }: Open): Cell[] => cellsOf(uses.get(ref.id) as Use, slots);
  /** Another fact of the family's with values left that a test can tell apart. */
  const isNext = (open: Open) =>
    (open.ref.slot === 0 || isFamilys(open.ref)) && !isSame(open, fact) && cells(open).length > 1;

  const all = cellNow(fact.ref, fact.slots);
  const own = cells(fact);
  /** What others decide stays open; what of it is read in both ways is taken for settled, so that nothing is missed. */
  const isSettled = (ref: Ref) => ref.slot === 0 || isFamilys(ref) || isShared(ref);
  const couldTurnHere = () =>
    own.some((cell, i) => i > 0 && couldTurn(test, s, fact, [own[i - 1] as Cell, cell], isSettled));
  /** What else of the family's may still matter; undefined where the fact itself no longer does. */
  const beside = (): Open[] | undefined => {
    setCell(fact.slots, fact.ref, all);
    const { facts: open } = reach(test, s);
    return open.some((one) => isSame(one, fact)) ? open.filter(isNext) : undefined;
  };
  /** Whether two cells give different truths. */
  const turns = (budget: Budget): boolean => {
    const truths = new Set<Truth>();
    return someCell(fact, own, () => truths.add(settle(test, s, budget)).size > 1 || budget.left <= 0);
  };
  /** Whether two cells give different truths in some world of what else the family is asked; yes past the budget. */
  const turnsSomewhere = (budget: Budget, isEasy: boolean): boolean => {
    if (budget.left-- <= 0) return true;
    const open = beside();
    if (!open || !(isEasy || couldTurnHere())) return false;
    if (!open.length) return turns(budget);
    const next = open.reduce((first, other) => (other.ref.id < first.ref.id ? other : first));
    return someCell(next, cells(next), () => turnsSomewhere(budget, isEasy));
  };
  /** Whether it turns in one of a few worlds that are aimed at. */
  const turnsWhereAimed = (): boolean => {
    const again = remember([...s.at, ...s.lists.flatMap(({ members }) => members)]);
    for (let place = 0; place < PLACES; place++) {
      aim(test, { s, fact, uses, settled: (ref) => ref.slot === 0 || isFamilys(ref), place });
      const budget = { left: AIMED };
      const found = turns(budget) && budget.left > 0;
      again();
      if (found) return true;
    }
    return false;
  };
  if (!couldTurnHere()) return false;
  if (turnsWhereAimed()) return true;
  const easy = { left: Math.min(EASY, evaluations) };
  if (!turnsSomewhere(easy, true)) return false;
  return easy.left > 0 || turnsSomewhere({ left: evaluations }, false);
};

const isSame = (a: Open, b: Open): boolean => a.slots === b.slots && a.ref.slot === b.ref.slot;
