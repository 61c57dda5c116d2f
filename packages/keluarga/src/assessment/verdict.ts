import { explain, type Reason } from '../engine/explain.ts';
import type { Facts } from '../engine/facts.ts';
import type { Node } from '../engine/node.ts';
import { type Open, reach } from '../engine/reach.ts';
import { relevance } from '../engine/relevant.ts';
import type { Layout, Ref, State } from '../engine/state.ts';
import { NO, YES } from '../engine/truth.ts';
import { inForceOf, type Snapshot } from '../law/book.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { type Footing, footingOf } from '../law/grade.ts';
import type { OverlayEntry } from '../law/overlay.ts';
import type { Verdict } from './finding.ts';
import type { Day, Prepared } from './register.ts';

/** What is still open for a test: what the family knows, what others know, what only the law knows. */
export interface Gaps {
  readonly family: readonly Open[];
  readonly lists: readonly string[];
  readonly others: readonly string[];
  readonly law: readonly string[];
}

/** Of a test or an amount that is open. */
export const gapsOf = (node: Node, s: State, facts: Facts, layout: Layout, matters: (open: Open) => boolean): Gaps => {
  const { facts: open, lists } = reach(node, s, true);
  const by = (...who: string[]) => open.filter(({ ref }) => who.includes(facts[ref.id]?.knownBy ?? ''));
  const ids = (found: readonly Open[]) => [...new Set(found.map(({ ref }) => ref.id))].sort();
  return {
    family: by('family').filter(matters),
    lists: [...lists].map((list) => layout.lists[list] as string),
    others: ids(by('office', 'group')),
    law: ids(by('law')),
  };
};

/** What a finding says that was not assessed. */
export const UNASSESSED = {
  grade: null,
  checked: null,
  reasons: null,
  missing: [],
  awaits: [],
  unsettled: [],
  overlay: [],
} as const;

export const isRefused = (verdict: Verdict): boolean => verdict === 'not-met' || verdict === 'unlikely';

/** The earliest day on which something on the path was last seen, when that is long ago. */
export const lastSeenOn = ({ stale }: Footing, snapshot: Snapshot): CivilDate | undefined =>
  stale
    .flatMap((id) => {
      const found = inForceOf(snapshot, id);
      return found?.state === 'in-force' ? found.version.lastSeen : [];
    })
    .sort()[0];

/** The answers of an office on the path. */
export const overlayIn = (
  { questions, compared }: Footing,
  overlay: ReadonlyMap<string, OverlayEntry>,
): readonly OverlayEntry[] => [...questions, ...compared].flatMap((id) => overlay.get(id) ?? []);

/** A verdict with what it rests on. */
export interface Judged {
  readonly verdict: Verdict;
  readonly footing: Footing;
  readonly reason: Reason;
  readonly gaps: Gaps;
}

interface Judgeable extends Pick<Prepared, 'test'> {
  readonly programme: Pick<Prepared['programme'], 'decidedBy'>;
}

const NONE: Gaps = { family: [], lists: [], others: [], law: [] };

/** The verdict of a programme for the subject that is bound; `brief` looks only whether the family can still change it. */
export const judge = (
  { programme, test }: Judgeable,
  { snapshot }: Pick<Day, 'snapshot'>,
  s: State,
  facts: Facts,
  brief = false,
): Judged => {
  const reason = explain(test, s);
  const footing = footingOf(reason, (id) => inForceOf(snapshot, id));
  const { truth } = reason;
  if (test.kids[0]?.expr === true) return { verdict: 'open', footing, reason, gaps: NONE };
  if (truth === NO) return { verdict: footing.grade === 'C' ? 'unlikely' : 'not-met', footing, reason, gaps: NONE };
  if (truth === YES) {
    const plain = !programme.decidedBy.length && !footing.contested.length && !footing.stale.length;
    return { verdict: plain ? 'meets' : 'likely', footing, reason, gaps: NONE };
  }
  const asked = ({ id }: Ref) => facts[id]?.knownBy === 'family';
  const isRelevant = relevance(test, s, asked);
  let known = false;
  const matters = (open: Open) => {
    if (brief && known) return false;
    const found = isRelevant(open);
    known ||= found;
    return found;
  };
  const gaps = gapsOf(test, s, facts, snapshot.model.layout, matters);
  const theirs = gaps.family.length || gaps.lists.length;
  return { verdict: theirs ? 'incomplete' : 'ask', footing, reason, gaps };
};
