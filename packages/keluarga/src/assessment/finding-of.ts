import type { Open } from '../engine/reach.ts';
import { rangeTurnsOn } from '../engine/turning.ts';
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
): Pick<Stretch, 'verdict' | 'amount'> => {
  const { register, day, derived } = situation;
  const unread = unreadOn(prepared.programme, day.on);
  if (unread) return { verdict: unread, amount: null };
  return about(derived.state, subject, () => {
    const { verdict, isPaid } = judge(prepared, day, derived.state, register.book.facts, { isBrief: true });
    const amount = isPaid ? amountIn(situation, prepared) : null;
    return { verdict, amount: amount && { from: amount.from, to: amount.to } };
  });
};

const unreadOn = ({ existence, rule }: Programme, on: CivilDate): 'no-law' | 'not-read' | undefined => {
  const found = valueOn(existence, on);
  if (found.state === 'none') return 'no-law';
  const isBefore = found.state === 'unsettled' && !found.old;
  return isBefore || valueOn(rule.versions, on).state === 'none' ? 'not-read' : undefined;
};

const amountIn = ({ day, derived }: Situation, { programme, amount }: Prepared) =>
  amount ? amountOf(programme, amount, derived.state, day.on) : null;

const assessed = (situation: Situation, prepared: Prepared, subject: SubjectOf) => {
  const { register, day, derived, overlay } = situation;
  const { layout, facts } = register.book;
  const { state, units } = derived;
  const nameOf: NameOf = (list, entry) => (entry < 0 ? null : (units[list as keyof typeof units][entry] ?? null));
  const { verdict, footing, reason, gaps, isPaid } = judge(prepared, day, state, facts);
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
    ...(isRefused(verdict) && betterment(situation, prepared, subject, nameOf)),
  };
};

/** While the family can still settle the verdict, on which doubts of the law its sum would turn is not looked for. */
const amountGapsOf = ({ register, derived }: Situation, amount: Prepared['amount'], verdict: Verdict) => {
  const { layout, facts } = register.book;
  const { state } = derived;
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
