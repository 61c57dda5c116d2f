import type { Open } from '../engine/reach.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { valueOn } from '../law/dated.ts';
import type { Programme } from '../law/programme.ts';
import { amountOf } from './amount.ts';
import { betterment } from './betterment.ts';
import type { Finding, Missing, Stretch, Verdict } from './finding.ts';
import { lineOf, type NameOf } from './lines.ts';
import type { Prepared } from './register.ts';
import type { Situation } from './situation.ts';
import { about, type SubjectOf } from './subjects.ts';
import { type Gaps, gapsOf, isRefused, judge, lastSeenOn, overlayIn, UNASSESSED } from './verdict.ts';

/** The finding of one programme for one subject. */
export const findingOf = (situation: Situation, prepared: Prepared, subject: SubjectOf): Finding => {
  const { day, derived } = situation;
  const { programme } = prepared;
  const on = day.on;
  const head = {
    programme: programme.id,
    subject: subject.about,
    on,
    decidedBy: programme.decidedBy,
    documents: programme.documents,
    where: programme.where,
    fee: programme.fee,
    deadlines: programme.deadlines.filter((deadline) => deadline.on >= on),
    carriedForward: derived.carriedForward,
  };
  const unread = unreadOn(programme, on);
  if (unread) return { ...head, ...UNASSESSED, amount: null, verdict: unread };
  return about(derived.state, subject, () => ({ ...head, ...assessed(situation, prepared, subject) }));
};

/** Only what a day changes. */
export const answerOf = (
  situation: Situation,
  prepared: Prepared,
  subject: SubjectOf,
): Omit<Stretch, 'from' | 'to'> => {
  const { register, day, derived } = situation;
  const unread = unreadOn(prepared.programme, day.on);
  if (unread) return { verdict: unread, amount: null };
  return about(derived.state, subject, () => {
    const { verdict } = judge(prepared, day, derived.state, register.book.facts, true);
    const amount = amountUnless(verdict, situation, prepared);
    return { verdict, amount: amount && { from: amount.from, to: amount.to } };
  });
};

const unreadOn = ({ existence, rule }: Programme, on: CivilDate): 'no-law' | 'not-read' | undefined => {
  const { state } = valueOn(existence, on);
  if (state === 'none') return 'no-law';
  return state === 'unsettled' || valueOn(rule.versions, on).state === 'none' ? 'not-read' : undefined;
};

const amountUnless = (verdict: Verdict, { day, derived }: Situation, { programme, amount }: Prepared) =>
  amount && !isRefused(verdict) ? amountOf(programme, amount, derived.state, day.on) : null;

const assessed = (situation: Situation, prepared: Prepared, subject: SubjectOf) => {
  const { register, day, derived, overlay } = situation;
  const { layout, facts } = register.book;
  const { state, units } = derived;
  const nameOf: NameOf = (list, entry) => (entry < 0 ? null : (units[list as keyof typeof units][entry] ?? null));
  const { verdict, footing, reason, gaps } = judge(prepared, day, state, facts);
  const amount = amountUnless(verdict, situation, prepared);
  const open = amount && prepared.amount && amount.from !== amount.to;
  const amountGaps = open ? gapsOf(prepared.amount, state, facts, layout, () => true) : undefined;
  const lastSeen = lastSeenOn(footing, day.snapshot);
  return {
    verdict,
    grade: footing.grade,
    checked: footing.checked ?? null,
    ...(lastSeen && { lastSeen }),
    reasons: lineOf(reason, day.snapshot, nameOf),
    missing: missingOf(gaps, amountGaps, (fact) => nameOf(layout.lists[fact.ref.list] as string, fact.entry)),
    awaits: gaps.others,
    unsettled: [...new Set([...gaps.law, ...(amountGaps?.law ?? [])])],
    overlay: overlayIn(footing, overlay),
    amount,
    ...(isRefused(verdict) && betterment(situation, prepared, subject, nameOf)),
  };
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
