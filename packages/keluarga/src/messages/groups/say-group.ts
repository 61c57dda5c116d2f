import type { GroupFinding } from '../../assessment/group/finding.ts';
import type { Book } from '../../law/book.ts';
import { fill, listed, named } from '../format.ts';
import { type SaidLine, sayLines } from '../say-lines.ts';
import { valuesOn } from '../values-on.ts';
import type { Words } from '../words.ts';
import type { GroupWords } from './words.ts';

/** A finding about a group in sentences. */
export interface SaidGroup {
  readonly title: string;
  readonly verdict: string;
  readonly lines: readonly SaidLine[];
  readonly unsettled: readonly string[];
  readonly documents: readonly string[];
  readonly where: readonly string[];
  readonly traps: readonly string[];
  /** Whose answers to open questions were used. */
  readonly overlay: readonly string[];
}

/** `words` gives the phrases all findings share; the book of groups the numbers that stand in sentences. */
export const sayGroup = (
  finding: GroupFinding,
  own: GroupWords,
  words: Words,
  book?: Pick<Book, 'params'>,
): SaidGroup => {
  const valueFor = valuesOn(finding.on, words, book);
  const whom =
    finding.verdict === 'likely' ? finding.decidedBy.map((id) => named(own.decidedBy, id)) : doors(finding, own);
  const shared = { ...words, rules: own.rules } as unknown as Words;
  const { id } = finding.subject;
  return {
    title: id === undefined ? named(own.checks, finding.check) : `${named(own.checks, finding.check)}, ${id}`,
    verdict: fill(own.verdicts[finding.verdict], { who: listed(whom, words) }),
    lines: finding.reasons ? sayLines(finding.reasons, shared, valueFor) : [],
    unsettled: finding.unsettled.flatMap((id) => (id in own.openQuestions ? named(own.openQuestions, id) : [])),
    documents: finding.documents.map((id) => named(own.documents, id)),
    where: finding.where.map((id) => named(own.where, id)),
    traps: finding.traps.map((id) => fill(named(own.traps, id), valueFor)),
    overlay: finding.overlay.map(({ by, cite }) => fill(words.phrases.overlay, { by, cite })),
  };
};

const doors = ({ where, decidedBy }: GroupFinding, own: GroupWords): string[] => {
  const [first] = where;
  return first ? [named(own.where, first)] : decidedBy.map((id) => named(own.decidedBy, id));
};
