import { type Answer, fits } from '../engine/answers.ts';
import type { CivilDate } from './civil-date.ts';
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

/** @throws RangeError for two answers to one question that overlap in time. */
export const withOverlay = (...entries: readonly OverlayEntry[]): Overlay => {
  for (const [i, a] of entries.entries())
    for (const b of entries.slice(i + 1))
      if (a.question === b.question && a.from <= (b.until ?? '9999') && b.from <= (a.until ?? '9999'))
        throw new RangeError(`${a.question}: two answers overlap`);
  return { entries };
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
