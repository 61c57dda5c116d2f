import type { AmountRange, Finding, Stretch } from '../assessment/finding.ts';
import type { Book } from '../law/book.ts';
import { fill, longDate, named, rupiah, whoIs } from './format.ts';
import { sayAmount, sayInstalments } from './say-amount.ts';
import { sayMissing, sayUnsettled } from './say-gaps.ts';
import { type SaidLine, sayLines } from './say-lines.ts';
import { sayNotes } from './say-notes.ts';
import { sayVerdict } from './say-verdict.ts';
import { valuesOn } from './values-on.ts';
import type { ProgrammeWords, Words } from './words.ts';

/** A finding in sentences. */
export interface Said {
  readonly title: string;
  readonly verdict: string;
  readonly lines: readonly SaidLine[];
  readonly missing: readonly string[];
  readonly unsettled: readonly string[];
  readonly amount?: string;
  readonly instalments: readonly string[];
  readonly documents: readonly string[];
  readonly where: readonly string[];
  readonly fee?: string;
  readonly until?: string;
  readonly change?: string;
  /** How the answer changes from day to day, where that was asked for. */
  readonly changes: readonly string[];
  readonly notes: readonly string[];
}

/** The book gives the numbers of the law that stand in sentences; without it they are said to be unread. */
export const say = (finding: Finding, words: Words, book?: Pick<Book, 'params'>): Said => {
  const { programme, subject, reasons, amount, fee, until, change, changes = [] } = finding;
  const { phrases } = words;
  const valueFor = valuesOn(finding.on, words, book);
  const name = (words.programmes as Readonly<Record<string, ProgrammeWords>>)[programme]?.name ?? programme;
  return {
    title: subject.id === undefined ? name : `${name}, ${whoIs(subject.kind, subject.id, words)}`,
    verdict: sayVerdict(finding, words),
    lines: reasons ? sayLines(reasons, words, valueFor) : [],
    missing: sayMissing(finding.missing, words),
    unsettled: sayUnsettled(finding.unsettled, words, valueFor),
    ...(amount && { amount: sayAmount(amount, words) }),
    instalments: amount ? sayInstalments(amount, words) : [],
    documents: finding.documents.map((id) => named(words.documents, id)),
    where: finding.where.map((id) => named(words.where, id)),
    ...(fee && {
      fee: fill(fee.rupiah ? phrases.fee : phrases.free, {
        sum: rupiah(fee.rupiah, words),
        date: longDate(fee.lastSeen, words),
      }),
    }),
    ...(until && { until: fill(phrases.until, { date: longDate(until, words) }) }),
    ...(change && { change: sayChange(change, words) }),
    changes: changes.slice(1).map((stretch, i) => sayStretch(stretch, changes[i], amount?.per ?? 'year', words)),
    notes: sayNotes(finding, words, valueFor),
  };
};

const sayChange = ({ steps, verdict }: NonNullable<Finding['change']>, words: Words): string =>
  steps.map(({ fact }) => fill(named(words.steps, fact), { verdict: words.verdictNames[verdict] })).join(' ');

const sayStretch = (
  { from, verdict, amount }: Stretch,
  before: Stretch | undefined,
  per: AmountRange['per'],
  words: Words,
): string => {
  const values = { date: longDate(from, words), verdict: words.verdictNames[verdict] };
  if (!amount)
    return fill(words.phrases[before?.amount && before.verdict === verdict ? 'stretchNoSum' : 'stretch'], values);
  return fill(words.phrases.stretchSum, { ...values, sum: sayAmount({ ...amount, per }, words) });
};
