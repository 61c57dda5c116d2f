import type { Answer } from '../src/engine/answers.ts';
import type { CivilDate } from '../src/law/civil-date.ts';

type Answers = Readonly<Record<string, Answer>>;

/**
 * By fact or open question, what is known; by list, its entries, and then nobody else is on it. Facts of the list a
 * rule is about are those of the one it is asked of. Of whatever is not told nothing is known.
 */
export type Known = Readonly<Record<string, Answer | readonly Answers[]>>;

export type Expected = 'yes' | 'no' | 'unknown';

/** What a rule says of somebody on a day, by hand from the texts; never read off the rule. */
export interface Case {
  readonly rule: string;
  readonly on: CivilDate;
  readonly name: string;
  readonly known: Known;
  readonly expected: Expected;
}

type Row = readonly [name: string, known: Known, expected: Expected];

export const casesOf = (rule: string, on: CivilDate, rows: readonly Row[]): Case[] =>
  rows.map(([name, known, expected]) => ({ rule, on, name, known, expected }));
