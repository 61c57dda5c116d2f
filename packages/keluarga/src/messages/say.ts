import type { AmountRange, Finding, Stretch } from '../assessment/finding.ts';
import { addDays } from '../law/civil-date.ts';
import { fill, longDate, named, own, whoIs } from './format.ts';
import { sayAmount, sayInstalments } from './say-amount.ts';
import { sayMissing, sayUnsettled } from './say-gaps.ts';
import { type SaidLine, sayLines } from './say-lines.ts';
import { sayNotes } from './say-notes.ts';
import { sayVerdict } from './say-verdict.ts';
import { sayFee, sayWays } from './say-ways.ts';
import { valuesIn } from './values-on.ts';
import type { Words } from './words.ts';

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

/** A finding in words: it carries every number it speaks of. */
export const say = (finding: Finding, words: Words): Said => {
  const { programme, subject, reasons, numbers, amount, until, change, changes = [] } = finding;
  const { phrases } = words;
  const fee = sayFee(finding, words);
  const valueFor = valuesIn(numbers, words);
  const name = own(words.programmes, programme)?.name ?? programme;
  const who = subject.id === undefined ? undefined : whoIs(subject.kind, subject.id, words);
  return {
    title: who === undefined ? name : `${name}, ${who}`,
    verdict: sayVerdict(finding, words),
    lines: reasons ? sayLines(reasons, words, numbers, who) : [],
    missing: sayMissing(finding.missing, words),
    unsettled: sayUnsettled(finding.unsettled, words, valueFor),
    ...(amount?.to && { amount: sayAmount(amount, words) }),
    instalments: amount?.to ? sayInstalments(amount, words) : [],
    documents: finding.documents.map((id) => named(words.documents, id)),
    where: finding.where.map((id) => named(words.where, id)),
    ...(fee && { fee }),
    ...(until && { until: fill(phrases.until, { date: longDate(until, words) }) }),
    ...(change && { change: sayChange(change, words) }),
    changes: changes.slice(1).map((stretch, i) => sayStretch(stretch, changes[i], amount?.per ?? 'year', words)),
    notes: [...sayNotes(finding, words, valueFor), ...sayWays(finding, words)],
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
  if (!verdict) return fill(words.phrases.stretchOld, { date: longDate(addDays(from, -1), words) });
  const values = { date: longDate(from, words), verdict: words.verdictNames[verdict] };
  if (amount?.to === 0) return fill(words.phrases.stretch, values);
  if (!amount)
    return fill(words.phrases[before?.amount && before.verdict === verdict ? 'stretchNoSum' : 'stretch'], values);
  return fill(words.phrases.stretchSum, { ...values, sum: sayAmount({ ...amount, per }, words) });
};
