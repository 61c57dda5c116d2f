import { orders, steps, subjects, truths, verdictNames, verdicts } from './id/answers.ts';
import { facts } from './id/facts.ts';
import { grades, kinds, leftOut, units } from './id/law.ts';
import { lists, wife } from './id/lists.ts';
import { offices } from './id/offices.ts';
import { disputes, openQuestions } from './id/open-questions.ts';
import { params } from './id/params.ts';
import { phrases } from './id/phrases.ts';
import { decidedBy, documents, localities, places, where } from './id/places.ts';
import { programmes } from './id/programmes.ts';
import { rules } from './id/rules.ts';
import type { Words } from './words.ts';

/** Bahasa Indonesia. */
export const id: Words = {
  language: 'id',
  locale: 'id-ID',
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
