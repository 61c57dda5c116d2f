import { groupWordsOf, ruleWordsOf } from '../rules/words.ts';
import { calendarWords } from '../words/calendar.ts';
import { type Language, wordsOf } from '../words/index.ts';
import type { CalendarData } from './say.ts';

/** What the script of the calendar needs, and no other words. */
export function calendarData(language: Language): CalendarData {
  const { forms, poktan, parties, phrases } = groupWordsOf(language);
  const { summary, states, report, localReport, dueBy, notOurs, used, badDay, calendar, send, sendNote, file } =
    calendarWords[language];
  return {
    locale: ruleWordsOf(language).locale,
    forms,
    poktan,
    parties,
    fromTo: phrases.fromTo,
    error: wordsOf(language).question.error,
    words: { summary, states, report, localReport, dueBy, notOurs, used, badDay, calendar, send, sendNote, file },
  };
}
