import type { Open } from '../engine/reach.ts';
import { valueOn } from '../law/dated.ts';
import { amountOf } from './amount.ts';
import { betterment } from './betterment.ts';
import type { Finding, Missing } from './finding.ts';
import { lineOf, type NameOf } from './lines.ts';
import type { Prepared } from './register.ts';
import type { Situation } from './situation.ts';
import { about, type SubjectOf } from './subjects.ts';
import { type Gaps, gapsOf, judge } from './verdict.ts';

/** The finding of one programme for one subject. */
export const findingOf = (situation: Situation, prepared: Prepared, subject: SubjectOf): Finding => {
  const { day, derived } = situation;
  const { programme } = prepared;
  const on = day.on;
  const existence = valueOn(programme.existence, on).state;
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
  if (existence === 'none') return { ...head, ...EMPTY, verdict: 'no-law' };
  if (existence === 'unsettled' || valueOn(programme.rule.versions, on).state === 'none')
    return { ...head, ...EMPTY, verdict: 'not-read' };
  return about(derived.state, subject, () => ({ ...head, ...assessed(situation, prepared, subject) }));
};

const EMPTY = {
  grade: null,
  checked: null,
  reasons: null,
  missing: [],
  awaits: [],
  unsettled: [],
  overlay: [],
  amount: null,
} as const;

const assessed = (situation: Situation, prepared: Prepared, subject: SubjectOf) => {
  const { register, day, derived, overlay } = situation;
  const { layout, facts } = register.book;
  const { state, units } = derived;
  const nameOf: NameOf = (list, entry) => (entry < 0 ? null : (units[list as keyof typeof units][entry] ?? null));
  const { verdict, footing, reason, gaps } = judge(prepared, day, state, facts);
  const refused = verdict === 'not-met' || verdict === 'unlikely';
  const amount = !refused && prepared.amount ? amountOf(prepared.programme, prepared.amount, state, day.on) : null;
  const open = amount && prepared.amount && amount.from !== amount.to;
  const amountGaps = open ? gapsOf(prepared.amount, state, facts, layout, () => true) : undefined;
  const used = footing.questions.flatMap((id) => overlay.get(id) ?? []);
  const lastSeen = footing.stale.map((id) => lastSeenOf(situation, id)).sort()[0];
  return {
    verdict,
    grade: footing.grade,
    checked: footing.checked ?? null,
    ...(lastSeen && { lastSeen }),
    reasons: lineOf(reason, day.snapshot, nameOf),
    missing: missingOf(gaps, amountGaps, (fact) => nameOf(layout.lists[fact.ref.list] as string, fact.entry)),
    awaits: gaps.others,
    unsettled: [...new Set([...gaps.law, ...(amountGaps?.law ?? [])])],
    overlay: used,
    amount,
    ...(refused && betterment(situation, prepared, subject, nameOf)),
  };
};

const lastSeenOf = ({ day: { snapshot } }: Situation, id: string): string => {
  const found = snapshot.rules.get(id) ?? snapshot.params.get(id.replace(/^param:/, ''));
  return found?.state === 'in-force' ? found.version.lastSeen : '';
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
