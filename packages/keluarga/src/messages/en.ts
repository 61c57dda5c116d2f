import { orders, steps, subjects, truths, verdictNames, verdicts } from './en/answers.ts';
import { facts } from './en/facts.ts';
import { grades, kinds, leftOut, units } from './en/law.ts';
import { lists, wife } from './en/lists.ts';
import { offices } from './en/offices.ts';
import { disputes, openQuestions } from './en/open-questions.ts';
import { params } from './en/params.ts';
import { phrases } from './en/phrases.ts';
import { decidedBy, documents, localities, places, where } from './en/places.ts';
import { programmes } from './en/programmes.ts';
import { rules } from './en/rules.ts';
import type { Words } from './words.ts';

/** English. */
export const en: Words = {
  language: 'en',
  locale: 'en-GB',
  facts,
  lists,
  wife,
  rules,
  params,
  openQuestions,
  disputes,
  programmes,
  verdicts,
  verdictNames,
  truths,
  subjects,
  steps,
  decidedBy,
  documents,
  where,
  offices,
  places,
  localities,
  grades,
  kinds,
  units,
  leftOut,
  orders,
  phrases,
};
