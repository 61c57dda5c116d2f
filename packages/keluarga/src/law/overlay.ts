import { type Answer, fits } from '../engine/answers.ts';
import { KeluargaRangeError } from '../engine/errors.ts';
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
 * Keeps what each entry says when it is given.
 * @throws RangeError for an entry that cannot be read, or is without a question, a value, a citation or a supplier, with
 * a day that is none or an end before its start, and for two answers to one question that overlap in time.
 */
export const withOverlay = (...given: readonly OverlayEntry[]): Overlay => {
  const entries = given.map(taken);
  entries.forEach(checkEntry);
  for (const [i, a] of entries.entries())
    for (const b of entries.slice(i + 1))
      if (a.question === b.question && a.from <= (b.until ?? '9999') && b.from <= (a.until ?? '9999'))
        throw new KeluargaRangeError('contradiction', `${a.question}: two answers overlap`);
  return { entries };
};

const taken = (given: OverlayEntry): OverlayEntry => {
  try {
    const { question, value, from, until, cite, by } = given;
    return { question, value: copyOf(value), from, ...(until !== undefined && { until }), cite, by };
  } catch {
    throw new KeluargaRangeError('unreadable', 'an answer that cannot be read');
  }
};

/** No list has more: a choice of more values is not declared. */
const MOST_VALUES = 30;

/** @throws RangeError for what is neither a value nor a list of some. */
const copyOf = (value: Answer): Answer => {
  if (!Array.isArray(value)) return part(value);
  const { length } = value as readonly unknown[];
  if (!Number.isInteger(length) || length < 1 || length > MOST_VALUES)
    throw new KeluargaRangeError('unreadable', 'no list of values');
  return Array.from({ length }, (_, i) => part((value as unknown as readonly string[])[i] as string));
};

const part = <Part>(value: Part): Part => {
  if (!['boolean', 'number', 'string'].includes(typeof value)) throw new KeluargaRangeError('unreadable', 'no value');
  return value;
};

const checkEntry = ({ question, from, until = from, cite, by }: OverlayEntry): void => {
  const named = typeof question === 'string' ? question : 'an answer';
  for (const [key, text] of Object.entries({ question, cite, by }))
    if (typeof text !== 'string' || !text.trim()) throw new KeluargaRangeError('unreadable', `${named}: no ${key}`);
  for (const day of [from, until])
    if (typeof day !== 'string' || !isCivilDate(day))
      throw new KeluargaRangeError('unreadable', `${named}: not a day: ${typeof day === 'string' ? day : typeof day}`);
  if (until < from) throw new KeluargaRangeError('unreadable', `${named}: it ends before it starts`);
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
    if (!open) throw new KeluargaRangeError('unknown-id', `not an open question: ${entry.question}`);
    if (!fits(open.domain, entry.value))
      throw new KeluargaRangeError('unreadable', `${entry.question}: the value does not fit`);
    if (entry.from <= on && on <= (entry.until ?? '9999')) found.set(entry.question, entry);
  }
  return found;
};
