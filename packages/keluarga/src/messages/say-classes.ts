import type { ClassReading } from '../assessment/classification.ts';
import { fill, longDate, named } from './format.ts';
import { sayMissing, sayUnsettled } from './say-gaps.ts';
import { type SaidLine, sayLines } from './say-lines.ts';
import { valuesIn } from './values-on.ts';
import type { ClassWords, Words } from './words.ts';

/** What something is called, in sentences. */
export interface SaidClasses {
  readonly title: string;
  /** The class, or those that are still possible. */
  readonly text: string;
  readonly lines: readonly SaidLine[];
  readonly missing: readonly string[];
  readonly unsettled: readonly string[];
  /** What the reader should know beside it. */
  readonly notes: readonly string[];
}

/** `words` holds the facts, rules and numbers that it names. */
export const sayClasses = (reading: ClassReading, own: ClassWords, words: Words): SaidClasses => {
  const { possible, mayBeNone, grade, notAssessed, lastSeen } = reading;
  const { phrases, verdicts, locale } = words;
  const names = [...possible.map((id) => named(own.classes, id)), ...(mayBeNone ? [phrases.noClass] : [])];
  const among = new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
  const isUnread = grade === null && notAssessed.length > 0;
  return {
    title: own.name,
    text: isUnread ? verdicts['not-read'] : names.length > 1 ? fill(phrases.stillPossible, { classes: among }) : among,
    lines: isUnread
      ? []
      : sayLines({ id: 'all', kind: 'all', truth: 'unknown', because: reading.reasons }, words, reading.numbers),
    missing: sayMissing(
      reading.missing.map((open) => ({ ...open, for: 'verdict' })),
      words,
    ),
    unsettled: isUnread ? [] : sayUnsettled(reading.unsettled, words, valuesIn(reading.numbers, words)),
    notes: [
      ...(lastSeen ? [fill(phrases.lastSeen, { date: longDate(lastSeen, words) })] : []),
      ...reading.overlay.map(({ by, cite }) => fill(phrases.overlay, { by, cite })),
    ],
  };
};
