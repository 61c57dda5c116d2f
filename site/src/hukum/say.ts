import type { Version } from 'keluarga';
import { fill, sayFigure, valuesOn } from 'keluarga/messages';
import { withUnit } from '../rules/with-unit.ts';
import { groupWordsOf, ruleWordsOf } from '../rules/words.ts';
import { longDate } from '../words/date.ts';
import { lawWords } from '../words/hukum.ts';
import type { Language } from '../words/index.ts';
import { type About, law, lawDay } from './law.ts';

type Table = Readonly<Record<string, string>>;
type Labels = Readonly<Record<string, { readonly label: string } | undefined>>;

export const programmeName = (id: string, language: Language): string =>
  (ruleWordsOf(language).programmes as Readonly<Record<string, { name: string }>>)[id]?.name ?? id;

/** What is assessed of a group. */
export const checkName = (id: string, language: Language): string => (groupWordsOf(language).checks as Table)[id] ?? id;

/** What a version is about, in a few words. */
export function nameOf({ kind, id }: About, language: Language): string {
  const words = ruleWordsOf(language);
  const groups = groupWordsOf(language);
  const own = lawWords[language];
  if (kind === 'rule') return (words.rules as Labels)[id]?.label ?? (groups.rules as Labels)[id]?.label ?? id;
  if (kind === 'param') return (words.params as Table)[id] ?? (groups.params as Table)[id] ?? id;
  if (kind === 'name') return own.called;
  const programme = programmeName(id, language);
  return own[kind === 'programme' ? 'exists' : kind](programme === id ? checkName(id, language) : programme);
}

/** A number of the law with its unit, a name of the groups, who and what is named; nothing for a condition, which is no single value. */
export function sayValue(about: About, { value }: Version<unknown>, language: Language): string {
  if (about.kind === 'name') return String(value).toUpperCase();
  if (about.kind === 'decidedBy' || about.kind === 'where' || about.kind === 'documents') {
    const words = ruleWordsOf(language)[about.kind];
    return (value as readonly string[]).map((each) => (words as Table)[each] ?? each).join(', ');
  }
  if (about.kind === 'fee') return sayFigure({ value: value as number, unit: 'rupiah' }, ruleWordsOf(language));
  if (about.kind !== 'param' || typeof value !== 'number') return '';
  return withUnit(sayFigure({ value, unit: about.unit }, ruleWordsOf(language)), about.unit, language);
}

/** From when to when, in words. */
export function spanOf({ from, firstSeen, until }: Version<unknown>, language: Language): string {
  const own = lawWords[language];
  const day = (date: string) => longDate(date, language);
  const start =
    typeof from === 'string'
      ? own.from(day(from))
      : from
        ? own.between(day(from[0]), day(from[1]))
        : own.seenFrom(day(firstSeen ?? ''));
  return until ? `${start}, ${own.until(day(until))}` : start;
}

/** What a rival source says of it, and where alone it was seen. */
export function doubtsOf({ dispute, where }: Version<unknown>, language: Language): string[] {
  const words = ruleWordsOf(language);
  const own = lawWords[language];
  const says = dispute && (words.disputes as Table)[dispute.says];
  return [
    ...(says ? [`${own.disputed} ${fill(says, valuesOn(lawDay, words, law))}`] : []),
    ...(where ? [own.practice((words.places as Table)[where] ?? where)] : []),
  ];
}

/** The words of an open question. */
export function questionOf(id: string, language: Language): string {
  const words = ruleWordsOf(language);
  const text = (words.openQuestions as Table)[id] ?? (groupWordsOf(language).openQuestions as Table)[id] ?? id;
  return fill(text, valuesOn(lawDay, words, law));
}
