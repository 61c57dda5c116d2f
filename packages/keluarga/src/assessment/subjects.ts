import { bound } from '../engine/bound.ts';
import { blank, type Layout, type List, listOf, refOf, type Slots, type State } from '../engine/state.ts';
import type { Derived } from '../family/derive.ts';
import type { Programme } from '../law/programme.ts';
import type { About } from './finding.ts';

/** Whom a finding is about, and what is known of them as an entry of their list. */
export interface SubjectOf {
  readonly about: About;
  readonly list: number;
  readonly slots: Slots;
}

/**
 * The KK; or each listed entry. A KK with no couple listed stands for itself: as one of which nothing is known while
 * a couple may be missing, as one without a married couple when the list is complete.
 */
export const subjectsOf = (layout: Layout, { subject }: Programme, { state, units }: Derived): SubjectOf[] => {
  if (subject === 'kk') return [{ about: { kind: 'kk' }, list: 0, slots: state.at[0] as Slots }];
  const list = listOf(layout, subject);
  const { members, rest } = state.lists[list] as List;
  const listed = members.map((slots, i) => ({
    about: { kind: subject, id: units[subject][i] as string },
    list,
    slots,
  }));
  if (listed.length || subject !== 'couples') return listed;
  return [{ about: { kind: 'kk' }, list, slots: rest ?? unmarried(layout, list) }];
};

const unmarried = (layout: Layout, list: number): Slots => {
  const slots = blank(layout, list);
  slots[refOf(layout, 'couple.married').slot] = 0;
  return slots;
};

/** Runs with the subject bound. */
export const about = <T>(s: State, { list, slots }: Pick<SubjectOf, 'list' | 'slots'>, run: () => T): T =>
  bound(s, list, slots, run);
