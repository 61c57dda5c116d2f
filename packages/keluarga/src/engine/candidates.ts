import type { Facts } from './facts.ts';
import type { Open, Reach } from './reach.ts';
import type { Layout, Ref } from './state.ts';

/** What could be asked at once: one fact of the record or of several entries, or who else is on a list. */
export interface Candidate {
  readonly key: string;
  /** Empty when it is asked who else there is. */
  readonly open: readonly Open[];
  readonly list: number;
}

export const isFamilys =
  (facts: Facts) =>
  ({ id }: Ref): boolean =>
    facts[id]?.knownBy === 'family';

/** By key, what may be asked of what is open. */
export const candidatesOf = (layout: Layout, facts: Facts, { facts: open, lists }: Reach): Map<string, Candidate> => {
  const familys = isFamilys(facts);
  const found = new Map<string, Candidate>();
  for (const fact of open) {
    const { id: key, list, domain } = fact.ref;
    /** Of people not listed only "does anybody …?" can be asked. */
    const askable = !list || fact.entry >= 0 || domain.kind === 'yes-no';
    if (!askable || !(familys(fact.ref) || facts[key]?.lookUp)) continue;
    found.set(key, { key, list, open: [...(found.get(key)?.open ?? []), fact] });
  }
  for (const list of lists) {
    const key = `list:${layout.lists[list]}`;
    found.set(key, { key, list, open: [] });
  }
  return found;
};

/** "Does anybody …?" costs no more than asking one; other facts are asked of each. To say who else there is costs 2. */
export const costOf = (facts: Facts, { key, open, list }: Candidate): number => {
  const [first] = open;
  if (!first) return 2;
  return (facts[key]?.cost ?? 1) * (list && first.ref.domain.kind !== 'yes-no' ? open.length : 1);
};
