import { type StepId, stepPlans } from 'keluarga/groups';
import { groupWordsOf, wordOf } from '../rules/words.ts';
import type { Language } from '../words/index.ts';
import { type Figure, figureOf } from './values.ts';

/** A step on the way to a ready group; a figure is left out where none was read. */
interface ToldStep {
  readonly name: string;
  readonly after: readonly string[];
  readonly where: readonly string[];
  readonly documents: readonly string[];
  readonly fee?: Figure;
  readonly validity?: Figure;
  readonly within?: Figure;
}

export function tellStep(id: StepId, language: Language): ToldStep {
  const own = groupWordsOf(language);
  const { after, where, documents, ...figures } = stepPlans[id];
  const figure = (key: 'fee' | 'validity' | 'within') => {
    const param = figures[key];
    const found = param && figureOf(param.id, language);
    return found ? { [key]: found } : {};
  };
  return {
    name: own.steps[id],
    after: after.map((first) => own.steps[first]),
    where: where.map((place) => wordOf(own.where, place)),
    documents: documents.map((paper) => wordOf(own.documents, paper)),
    ...figure('fee'),
    ...figure('validity'),
    ...figure('within'),
  };
}
