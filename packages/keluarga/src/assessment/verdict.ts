import { explain, type Reason } from '../engine/explain.ts';
import type { Facts } from '../engine/facts.ts';
import type { Node } from '../engine/node.ts';
import { type Open, reach } from '../engine/reach.ts';
import { relevance } from '../engine/relevant.ts';
import type { Layout, Ref, State } from '../engine/state.ts';
import { NO, YES } from '../engine/truth.ts';
import { turnsOn } from '../engine/turning.ts';
import { inForceOf, type Snapshot } from '../law/book.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { seenIn } from '../law/dated.ts';
import { type Footing, footingOf } from '../law/grade.ts';
import type { OverlayEntry } from '../law/overlay.ts';
import { isUndecided } from '../law/ways.ts';
import type { Verdict } from './finding.ts';
import type { Day, Prepared } from './register.ts';

/** What is still open for a test: what the family knows, what others know, what only the law knows. */
export interface Gaps {
  readonly family: readonly Open[];
  readonly lists: readonly string[];
  readonly others: readonly string[];
  readonly law: readonly string[];
}

/** Which open facts of the family's matter, and on which open questions of the law the answer turns, beside what else is not the family's. */
interface Sieve {
  readonly matters: (open: Open) => boolean;
  readonly turns: (open: Open, beside: readonly Open[]) => boolean;
  /** What is open is named: all of the law that is reached, where the search for what turns it ends too early. */
  readonly mustName?: true;
}

/** Of a test or an amount that is open. */
export const gapsOf = (
  node: Node,
  s: State,
  facts: Facts,
  layout: Layout,
  { matters, turns, mustName }: Sieve,
): Gaps => {
  const { facts: open, lists } = reach(node, s, true);
  const by = (...who: string[]) => open.filter(({ ref }) => who.includes(facts[ref.id]?.knownBy ?? ''));
  const ids = (found: readonly Open[]) => [...new Set(found.map(({ ref }) => ref.id))].sort();
  const law = by('law');
  const beside = [...law, ...by('office', 'group').filter(({ ref }) => !facts[ref.id]?.lookUp)];
  const family = by('family').filter(matters);
  const others = ids(by('office', 'group'));
  const turning = law.filter((one) => turns(one, beside));
  const isNamed = !mustName || family.length || lists.size || others.length || turning.length;
  return {
    family,
    lists: [...lists].map((list) => layout.lists[list] as string),
    others,
    law: ids(isNamed ? turning : law),
  };
};

/** What a finding says that was not assessed. */
export const UNASSESSED = {
  grade: null,
  checked: null,
  reasons: null,
  numbers: [],
  missing: [],
  awaits: [],
  unsettled: [],
  overlay: [],
} as const;

export const isRefused = (verdict: Verdict): boolean => verdict === 'not-met' || verdict === 'unlikely';

/** The earliest day on which something on the path was last seen, when that is long ago. */
export const lastSeenOn = ({ stale }: Footing, snapshot: Snapshot): CivilDate | undefined =>
  stale.flatMap((id) => seenIn(inForceOf(snapshot, id))?.lastSeen ?? []).sort()[0];

/** The answers of an office on the path. */
export const overlayIn = (
  { questions, compared }: Footing,
  overlay: ReadonlyMap<string, OverlayEntry>,
): readonly OverlayEntry[] => [...new Set([...questions, ...compared])].sort().flatMap((id) => overlay.get(id) ?? []);

/** A verdict with what it rests on. */
export interface Judged {
  readonly verdict: Verdict;
  readonly footing: Footing;
  readonly reason: Reason;
  readonly gaps: Gaps;
  /** Whether an amount may be said: not beside a no, nor where only an office knows whether the law still stands. */
  readonly isPaid: boolean;
}

interface Judgeable extends Pick<Prepared, 'test'> {
  readonly ways: Parameters<typeof isUndecided>[0];
}

const NONE: Gaps = { family: [], lists: [], others: [], law: [] };

/** How it is judged. */
export interface Manner {
  /** Only whether the family can still change it is looked for. */
  readonly isBrief?: boolean;
  /** As if all that was read were still in force. */
  readonly asLastRead?: boolean;
}

/** The verdict of a programme for the subject that is bound. */
export const judge = (
  { ways, test }: Judgeable,
  { snapshot }: Pick<Day, 'snapshot'>,
  s: State,
  facts: Facts,
  { isBrief = false, asLastRead = false }: Manner = {},
): Judged => {
  const reason = explain(test, s);
  const footing = footingOf(reason, (id) => inForceOf(snapshot, id));
  const settled = (verdict: Verdict): Judged => ({ verdict, footing, reason, gaps: NONE, isPaid: reason.truth !== NO });
  if (test.kids[0]?.expr === true) return settled('open');
  if (reason.truth === NO)
    return settled(footing.stale.length && !asLastRead ? 'ask' : footing.grade === 'C' ? 'unlikely' : 'not-met');
  if (reason.truth === YES) {
    const plain = isUndecided(ways) && !footing.contested.length && !footing.stale.length;
    return settled(plain ? 'meets' : 'likely');
  }
  const asked = ({ id }: Ref) => facts[id]?.knownBy === 'family';
  const isRelevant = relevance(test, s, asked);
  let known = false;
  const matters = (open: Open) => {
    if (isBrief && known) return false;
    const found = isRelevant(open);
    known ||= found;
    return found;
  };
  const turns = (open: Open, beside: readonly Open[]) => !isBrief && turnsOn(test, s, open, beside);
  const gaps = gapsOf(test, s, facts, snapshot.model.layout, { matters, turns, mustName: true });
  const theirs = gaps.family.length || gaps.lists.length;
  return { verdict: theirs ? 'incomplete' : 'ask', footing, reason, gaps, isPaid: theirs > 0 || !footing.old.length };
};
