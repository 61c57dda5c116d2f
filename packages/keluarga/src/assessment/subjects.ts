import { bound } from '../engine/bound.ts';
import { type Layout, type List, listOf, type Slots, type State } from '../engine/state.ts';
import type { Programme } from '../law/programme.ts';
import type { Answered, RecordKind } from '../law/record-kind.ts';
import type { About } from './finding.ts';

/** Whom a finding is about, and what is known of them as an entry of their list. */
export interface SubjectOf<Subject extends string = string> {
  readonly about: About<Subject>;
  readonly list: number;
  readonly slots: Slots;
}

/** The whole record; or each listed entry, of which `of` leaves some; or what stands in for a list without one. */
export const subjectsOf = <Subject extends string>(
  { id: whole, standIn }: RecordKind<object, Subject>,
  layout: Layout,
  { subject }: Programme<Subject>,
  { state, units }: Answered,
  of?: readonly string[],
): SubjectOf<Subject>[] => {
  if (subject === whole) return [{ about: { kind: whole }, list: 0, slots: state.at[0] as Slots }];
  const list = listOf(layout, subject);
  const listed = state.lists[list] as List;
  if (listed.members.length)
    return listed.members
      .map((slots, i) => ({ about: { kind: subject, id: units[subject]?.[i] as string }, list, slots }))
      .filter(({ about: { id } }) => !of || of.includes(id));
  const slots = standIn?.(layout, subject, listed);
  return slots ? [{ about: { kind: whole }, list, slots }] : [];
};

/** Runs with the subject bound. */
export const about = <T>(s: State, { list, slots }: Pick<SubjectOf, 'list' | 'slots'>, run: () => T): T =>
  bound(s, list, slots, run);
