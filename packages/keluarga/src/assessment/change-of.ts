import { know } from '../engine/answers.ts';
import { change } from '../engine/change.ts';
import { decide } from '../engine/decide.ts';
import { blankState, type List, type Slots, unknown } from '../engine/state.ts';
import { NO } from '../engine/truth.ts';
import type { Better, Finding } from './finding.ts';
import type { NameOf } from './lines.ts';
import type { Prepared } from './register.ts';
import type { Situation } from './situation.ts';
import { about, type SubjectOf } from './subjects.ts';
import { type Judged, judge, type Manner } from './verdict.ts';

/** For a no: the nearest permitted change with what it comes to, null when there is none; and whether no future day can change it. */
export const changeOf = (
  situation: Situation,
  prepared: Prepared,
  subject: SubjectOf,
  nameOf: NameOf,
  manner?: Manner,
): Pick<Finding, 'change' | 'never'> => {
  const { register, answered } = situation;
  const { layout, facts } = register.book;
  const found = change(facts, prepared.test, answered.state);
  if (!found) return { change: null, ...(isNever(situation, prepared, subject) && { never: true }) };
  const { verdict } = after(situation, prepared, found.steps, manner);
  const steps = found.steps.map(({ fact, entry, to }) => {
    const list = layout.refs.get(fact)?.list ?? 0;
    return { fact, ...(list && { of: nameOf(layout.lists[list] as string, entry) }), to };
  });
  return { change: { steps, verdict } satisfies Better };
};

type Steps = NonNullable<ReturnType<typeof change>>['steps'];

/** Judged as if the steps were taken. */
const after = (
  { register, day, answered: { state } }: Situation,
  prepared: Prepared,
  steps: Steps,
  manner?: Manner,
): Judged => {
  const { layout, facts } = register.book;
  const undo = steps.map(({ fact, entry, to }) => {
    const ref = layout.refs.get(fact) as NonNullable<ReturnType<typeof layout.refs.get>>;
    const slots = (entry < 0 ? state.at[ref.list] : state.lists[ref.list]?.members[entry]) as Slots;
    const before = slots.splice(ref.slot, ref.width, ...unknown(ref.domain));
    know(slots, ref, to);
    return () => slots.splice(ref.slot, ref.width, ...before);
  });
  const judged = judge(prepared, day, state, facts, manner);
  for (const back of undo) back();
  return judged;
};

/** Whether it is no although all is forgotten but that the subject grows no younger. */
const isNever = ({ register }: Situation, { test }: Prepared, { list, slots }: SubjectOf): boolean => {
  const { layout, facts } = register.book;
  const later = blankState(layout);
  const entry = [...(layout.blanks[list] as Slots)];
  for (const ref of layout.refs.values())
    if (ref.list === list && facts[ref.id]?.grows) entry[ref.slot] = slots[ref.slot] as number;
  if (list) (later.lists[list] as List).members.push(entry);
  return about(later, { list, slots: list ? entry : (later.at[0] as Slots) }, () => decide(test, later) === NO);
};
