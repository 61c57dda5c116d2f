import { know } from '../engine/answers.ts';
import type { Open } from '../engine/reach.ts';
import { refOf, type Slots } from '../engine/state.ts';
import { rangeTurnsOn } from '../engine/turning.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { valueOn } from '../law/dated.ts';
import type { Programme } from '../law/programme.ts';
import { amountOf } from './amount.ts';
import { changeOf } from './change-of.ts';
import type { Finding, Missing, Stretch, Verdict } from './finding.ts';
import { lineOf, type NameOf } from './lines.ts';
import type { Prepared } from './register.ts';
import type { Situation } from './situation.ts';
import { about, type SubjectOf } from './subjects.ts';
import { type Gaps, gapsOf, isRefused, judge, lastSeenOn, type Manner, overlayIn, UNASSESSED } from './verdict.ts';

/** The finding of one programme for one subject. */
export const findingOf = <Subject extends string>(
  situation: Situation<object, Subject>,
  prepared: Prepared<Subject>,
  subject: SubjectOf<Subject>,
): Finding<Subject> => {
  const { day, answered } = situation;
  const { programme } = prepared;
  const { deadlines = [], traps = [], sorts, kept } = programme;
  const { on } = day;
  const head = {
    programme: programme.id,
    subject: subject.about,
    on,
    ...prepared.ways,
    deadlines: deadlines.filter((deadline) => deadline.on >= on),
    carriedForward: answered.carriedForward,
    traps,
    ...(sorts && { sorts }),
  };
  const unread = unreadOn(programme, on);
  if (unread) return { ...head, ...UNASSESSED, amount: null, verdict: unread };
  return about(answered.state, subject, () => {
    const found = assessed(situation, prepared, subject);
    if (!kept || !found.unsettled.includes(kept.id)) return { ...head, ...found };
    const { verdict, missing, change } = supposing(situation, kept.id, () =>
      assessed(situation, prepared, subject, { asLastRead: true }),
    );
    return { ...head, ...found, asLastRead: { verdict, missing, ...(change !== undefined && { change }) } };
  });
};

/** Only what a day changes. */
export const answerOf = (
  situation: Situation,
  prepared: Prepared,
  subject: SubjectOf,
): Pick<Stretch, 'verdict' | 'amount'> => {
  const { register, day, answered } = situation;
  const unread = unreadOn(prepared.programme, day.on);
  if (unread) return { verdict: unread, amount: null };
  return about(answered.state, subject, () => {
    const { verdict, isPaid } = judge(prepared, day, answered.state, register.book.facts, { isBrief: true });
    const amount = isPaid ? amountIn(situation, prepared) : null;
    return { verdict, amount: amount && { from: amount.from, to: amount.to } };
  });
};

const unreadOn = ({ existence, rule }: Programme, on: CivilDate): 'no-law' | 'not-read' | undefined => {
  if (existence) {
    const found = valueOn(existence, on);
    if (found.state === 'none') return 'no-law';
    if (found.state === 'unsettled' && !found.old) return 'not-read';
  }
  return valueOn(rule.versions, on).state === 'none' ? 'not-read' : undefined;
};

const amountIn = ({ day, answered }: Situation, { programme, amount }: Prepared) =>
  amount ? amountOf(programme, amount, answered.state, day.on) : null;

/** Runs with an open question of the law taken for yes. */
const supposing = <Found>({ register, answered }: Situation, question: string, run: () => Found): Found => {
  const slots = answered.state.at[0] as Slots;
  const before = [...slots];
  know(slots, refOf(register.book.layout, question), true);
  const found = run();
  slots.splice(0, slots.length, ...before);
  return found;
};

const assessed = (situation: Situation, prepared: Prepared, subject: SubjectOf, manner: Manner = {}) => {
  const { register, day, answered, overlay } = situation;
  const { layout, facts } = register.book;
  const { state, units } = answered;
  const { sorts, seeks } = prepared.programme;
  const nameOf: NameOf = (list, entry) => (entry < 0 ? null : (units[list]?.[entry] ?? null));
  const { verdict, footing, reason, gaps, isPaid } = judge(prepared, day, state, facts, manner);
  const amount = isPaid ? amountIn(situation, prepared) : null;
  const isOpen = isPaid && (!amount || amount.from !== amount.to);
  const amountGaps = isOpen ? amountGapsOf(situation, prepared.amount, verdict) : undefined;
  const lastSeen = lastSeenOn(footing, day.snapshot);
  return {
    verdict,
    grade: footing.grade,
    checked: footing.checked ?? null,
    ...(lastSeen && { lastSeen }),
    reasons: lineOf(reason, day.snapshot, nameOf),
    numbers: prepared.numbers,
    missing: missingOf(gaps, amountGaps, (fact) => nameOf(layout.lists[fact.ref.list] as string, fact.entry)),
    awaits: gaps.others,
    unsettled: [...new Set([...gaps.law, ...(amountGaps?.law ?? [])])],
    overlay: overlayIn(footing, overlay),
    amount,
    ...(isRefused(verdict) && (!sorts || seeks) && changeOf(situation, prepared, subject, nameOf, manner)),
  };
};

/** While an answer can still settle the verdict, on which doubts of the law its sum would turn is not looked for. */
const amountGapsOf = ({ register, answered }: Situation, amount: Prepared['amount'], verdict: Verdict) => {
  const { layout, facts } = register.book;
  const { state } = answered;
  const turns = (open: Open, beside: readonly Open[]) =>
    verdict !== 'incomplete' && amount !== undefined && rangeTurnsOn(amount, state, open, beside);
  return amount && gapsOf(amount, state, facts, layout, { matters: () => true, turns });
};

const missingOf = (verdict: Gaps, amount: Gaps | undefined, nameOf: (fact: Open) => string | null): Missing[] => {
  const listed = ({ family, lists }: Gaps, what: Missing['for']): Missing[] => [
    ...lists.map((list) => ({ fact: `list:${list}`, for: what })),
    ...family
      .filter(({ ref, entry }) => !ref.list || entry >= 0 || ref.domain.kind === 'yes-no')
      .map((open) => ({ fact: open.ref.id, ...(open.ref.list && { of: nameOf(open) }), for: what })),
  ];
  const first = listed(verdict, 'verdict');
  const seen = new Set(first.map(({ fact, of }) => `${fact} ${of}`));
  return [...first, ...(amount ? listed(amount, 'amount') : []).filter(({ fact, of }) => !seen.has(`${fact} ${of}`))];
};
