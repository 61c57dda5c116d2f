import { type Answer, fits } from '../engine/answers.ts';
import { type CivilDate, isCivilDate } from './civil-date.ts';
import type { OpenQuestion } from './define.ts';

/** An answer to an open question by an office that holds the text; both days included. Not checked by us. */
export interface OverlayEntry {
  readonly question: string;
  readonly value: Answer;
  readonly from: CivilDate;
  readonly until?: CivilDate;
  /** The text and article, as the office gives them. */
  readonly cite: string;
  /** Who supplied it. */
  readonly by: string;
}

export interface Overlay {
  readonly entries: readonly OverlayEntry[];
}

/**
 * @throws RangeError for an entry without a question, a citation or a supplier, with a day that is none or an end before
 * its start, and for two answers to one question that overlap in time.
 */
export const withOverlay = (...entries: readonly OverlayEntry[]): Overlay => {
  entries.forEach(checkEntry);
  for (const [i, a] of entries.entries())
    for (const b of entries.slice(i + 1))
      if (a.question === b.question && a.from <= (b.until ?? '9999') && b.from <= (a.until ?? '9999'))
        throw new RangeError(`${a.question}: two answers overlap`);
  return { entries };
};

const checkEntry = (entry: OverlayEntry): void => {
  const { question, from, until = from } = entry;
  for (const key of ['question', 'cite', 'by'] as const)
    if (typeof entry[key] !== 'string' || !entry[key].trim()) throw new RangeError(`${question}: no ${key}`);
  for (const day of [from, until])
    if (typeof day !== 'string' || !isCivilDate(day)) throw new RangeError(`${question}: not a day: ${day}`);
  if (until < from) throw new RangeError(`${question}: it ends before it starts`);
};

/**
 * The answers in force on a day, by question.
 * @throws RangeError for an answer to what is no open question, or one outside its domain.
 */
export const overlayOn = (
  { entries }: Overlay,
  questions: readonly OpenQuestion[],
  on: CivilDate,
): ReadonlyMap<string, OverlayEntry> => {
  const found = new Map<string, OverlayEntry>();
  for (const entry of entries) {
    const open = questions.find(({ id }) => id === entry.question);
    if (!open) throw new RangeError(`not an open question: ${entry.question}`);
    if (!fits(open.domain, entry.value)) throw new RangeError(`${entry.question}: the value does not fit`);
    if (entry.from <= on && on <= (entry.until ?? '9999')) found.set(entry.question, entry);
  }
  return found;
};
