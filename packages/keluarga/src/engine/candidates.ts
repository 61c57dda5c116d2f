import type { Facts } from './facts.ts';
import type { Held, Possible } from './narrow.ts';
import type { Open, Reach } from './reach.ts';
import type { Layout, Ref, Slots } from './state.ts';

/** What could be asked at once: one fact of the record or of several entries, or who else is on a list. */
export interface Candidate {
  readonly key: string;
  /** Empty when it is asked who else there is. */
  readonly open: readonly Open[];
  readonly list: number;
  /** The open facts of the rule for whose sake it is asked: itself, or what cannot be so without it. */
  readonly sake: readonly Open[];
  /** A condition of it is to be asked first. */
  readonly waits: boolean;
}

/** What is asked of whom, besides the facts of the rules. */
export interface Asking {
  readonly layout: Layout;
  readonly facts: Facts;
  /** Conditions are asked before what hangs on them. */
  readonly possible?: Possible | undefined;
  /** Whether the family has said that it does not know a fact of an entry. */
  readonly isUnsure?: ((slots: Slots, fact: string) => boolean) | undefined;
}

export const isFamilys =
  (facts: Facts) =>
  ({ id }: Ref): boolean =>
    facts[id]?.knownBy === 'family';

/** By key, what may be asked of what is open, and of what that hangs on. */
export const candidatesOf = (asking: Asking, { facts: open, lists }: Reach): Map<string, Candidate> => {
  const { layout, facts, isUnsure = () => false } = asking;
  const familys = isFamilys(facts);
  const found = new Map<string, Candidate>();
  const add = (fact: Open, sake: Open): void => {
    const { id, list, domain } = fact.ref;
    const key = (facts[id]?.askedAs ?? [id]).find((one) => !isUnsure(fact.slots, one));
    /** Of people not listed only "does anybody …?" can be asked. */
    const askable = !list || fact.entry >= 0 || domain.kind === 'yes-no';
    if (!askable || key === undefined || !(familys(fact.ref) || facts[key]?.lookUp)) return;
    const first = unmet(asking, fact);
    for (const condition of first) add(condition, sake);
    const before = found.get(key) ?? { key, list, open: [], sake: [], waits: false };
    found.set(key, {
      ...before,
      open: before.open.some(({ slots }) => slots === fact.slots) ? before.open : [...before.open, fact],
      sake: [...before.sake, sake],
      waits: before.waits || first.length > 0,
    });
  };
  for (const fact of open) add(fact, fact);
  for (const list of lists) {
    const key = `list:${layout.lists[list]}`;
    found.set(key, { key, list, open: [], sake: [], waits: false });
  }
  return found;
};

/** What is still open of the conditions of a fact of a listed one, and can be asked. */
const unmet = ({ possible, isUnsure = () => false }: Asking, { ref, slots, entry }: Open): Open[] => {
  const clauses = entry >= 0 ? (possible?.conditions.get(ref.id) ?? []) : [];
  const isOpen = (one: Held) => one.truth(slots) === 1 && !isUnsure(slots, one.ref.id);
  return clauses.flatMap((clause) =>
    clause.some((one) => one.truth(slots) === 2)
      ? []
      : clause.filter(isOpen).map((one) => ({ ref: one.ref, slots, entry })),
  );
};

/** "Does anybody …?" costs no more than asking one; other facts are asked of each. To say who else there is costs 2. */
export const costOf = (facts: Facts, { key, open, list }: Pick<Candidate, 'key' | 'open' | 'list'>): number => {
  const [first] = open;
  if (!first) return 2;
  return (facts[key]?.cost ?? 1) * (list && first.ref.domain.kind !== 'yes-no' ? open.length : 1);
};
