import type { Finding, Line } from '../../assessment/finding.ts';
import { fill, listed, named, own as ownOf, spoken } from '../format.ts';
import { sayMissing, sayUnsettled } from '../say-gaps.ts';
import { type SaidLine, sayLines } from '../say-lines.ts';
import { sayFee, sayWays } from '../say-ways.ts';
import { valuesIn } from '../values-on.ts';
import type { Words } from '../words.ts';
import type { GroupWords } from './words.ts';

/** A finding about a group in sentences. */
export interface SaidGroup {
  readonly title: string;
  readonly verdict: string;
  readonly lines: readonly SaidLine[];
  readonly missing: readonly string[];
  readonly unsettled: readonly string[];
  readonly documents: readonly string[];
  readonly where: readonly string[];
  readonly fee?: string;
  /** What of the way is not known or was seen long ago. */
  readonly notes: readonly string[];
  readonly traps: readonly string[];
  /** For a no: what may be done about it; empty where nothing that may be proposed helps. */
  readonly change?: readonly string[];
  /** What the answer were if the text of the day kept the conditions of the last one read. */
  readonly asLastRead?: { readonly text: string; readonly change?: readonly string[] };
  /** Whose answers to open questions were used. */
  readonly overlay: readonly string[];
}

/** People and products by their id, as one would call them. */
export type GroupNames = Readonly<Record<string, string>>;

/** `words` gives the phrases all findings share. */
export const sayGroup = (finding: Finding, own: GroupWords, words: Words, names: GroupNames = {}): SaidGroup => {
  const valueFor = valuesIn(finding.numbers, words);
  const shared = { ...words, ...own, phrases: { ...words.phrases, ...own.phrases } } as unknown as Words;
  const called = (id: string) => ownOf(names, id) ?? id;
  const { id } = finding.subject;
  const fee = sayFee(finding, words);
  const { change, asLastRead } = finding;
  const said = (better: Finding['change']) => [
    ...new Set((better?.steps ?? []).map(({ fact }) => named(own.changes, fact))),
  ];
  return {
    title:
      id === undefined
        ? named(own.checks, finding.programme)
        : `${named(own.checks, finding.programme)}, ${called(id)}`,
    verdict: verdictOf(finding, own, words),
    lines: finding.reasons
      ? sayLines(renamed(finding.reasons, called), shared, finding.numbers, id && spoken(called(id)))
      : [],
    missing: sayMissing(
      finding.missing.map((open) => (open.of ? { ...open, of: called(open.of) } : open)),
      shared,
    ),
    unsettled: sayUnsettled(finding.unsettled, shared, valueFor),
    documents: finding.documents.map((id) => named(own.documents, id)),
    where: finding.where.map((id) => named(own.where, id)),
    ...(fee && { fee }),
    notes: sayWays(finding, shared),
    traps: finding.traps.map((id) => fill(named(own.traps, id), valueFor)),
    ...(change !== undefined && { change: said(change) }),
    ...(asLastRead && {
      asLastRead: {
        text: own.asLastRead[asLastRead.verdict === 'ask' ? 'ask' : (SUPPOSED[asLastRead.verdict] ?? 'open')],
        ...(asLastRead.change !== undefined && { change: said(asLastRead.change) }),
      },
    }),
    overlay: finding.overlay.map(({ by, cite }) => fill(words.phrases.overlay, { by, cite })),
  };
};

const SUPPOSED: Readonly<Record<string, 'yes' | 'no'>> = {
  meets: 'yes',
  likely: 'yes',
  'not-met': 'no',
  unlikely: 'no',
};

const verdictOf = (finding: Finding, own: GroupWords, words: Words): string => {
  const { verdict, sorts, unseen } = finding;
  const sorted = sorts && own.sorted[sorts][SUPPOSED[verdict] as 'yes' | 'no'];
  if (sorted) return sorted;
  if (verdict === 'likely' && unseen.includes('decidedBy')) return words.phrases.likelyUnread;
  const whom =
    verdict === 'likely' ? finding.decidedBy.map((id) => named(own.decidedBy, id)) : doors(finding, own, words);
  return fill(own.verdicts[verdict], { who: listed(whom, words) });
};

const renamed = (line: Line, called: (id: string) => string): Line => ({
  ...line,
  ...(line.of && { of: called(line.of) }),
  because: line.because.map((kid) => renamed(kid, called)),
});

const doors = ({ where, decidedBy }: Finding, own: GroupWords, { phrases }: Words): string[] => {
  const [first] = where;
  if (first) return [named(own.where, first)];
  return decidedBy.length ? decidedBy.map((id) => named(own.decidedBy, id)) : [phrases.askFirst];
};
