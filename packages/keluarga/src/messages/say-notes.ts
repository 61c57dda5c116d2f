import type { Finding, Line } from '../assessment/finding.ts';
import { fill, longDate, named, own } from './format.ts';
import type { ValueFor } from './values-on.ts';
import type { Words } from './words.ts';

/** What must be said beside the answer, so that nobody takes it for more than it is. */
export const sayNotes = (finding: Finding, words: Words, valueFor: ValueFor): string[] => {
  const { programme, verdict, amount, lastSeen, carriedForward, overlay, reasons } = finding;
  const { phrases, disputes, orders } = words;
  const offered = (amount?.to ?? 0) > 0 || verdict === 'likely' || verdict === 'meets';
  const { ifChosen } = own(words.programmes, programme) ?? {};
  return [
    ...(offered && ifChosen ? [ifChosen] : []),
    ...(amount?.to && amount.order ? [named(orders, amount.order)] : []),
    ...(reasons ? [...new Set(rivals(reasons))].map((says) => fill(named(disputes, says), valueFor)) : []),
    ...(lastSeen ? [fill(phrases.lastSeen, { date: longDate(lastSeen, words) })] : []),
    ...(carriedForward && reasons ? [phrases.carried] : []),
    ...overlay.map(({ by, cite }) => fill(phrases.overlay, { by, cite })),
  ];
};

/** What rival sources say of lines that carry the answer. */
const rivals = ({ dispute, because, truth }: Line): string[] => [
  ...(dispute ? [dispute.says] : []),
  ...because.filter((kid) => kid.truth === truth).flatMap(rivals),
];
