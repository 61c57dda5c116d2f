import { readySteps, type StepId } from 'keluarga/groups';
import { standing } from 'keluarga/law';
import { groupWordsOf, wordOf } from '../rules/words.ts';
import type { Language } from '../words/index.ts';
import { lawDate } from './law.ts';
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

/** @throws RangeError for an unknown step. */
export function tellStep(id: StepId, language: Language): ToldStep {
  const own = groupWordsOf(language);
  const step = readySteps.steps.find((each) => each.id === id);
  if (!step) throw new RangeError(`unknown step: ${id}`);
  const { after, where, papers, fee, counts } = step;
  const counted = (kind: 'lasts' | 'deadline') => counts.find((count) => count.kind === kind)?.length;
  const figures = { fee, validity: counted('lasts'), within: counted('deadline') };
  const told = Object.entries(figures).flatMap(([key, param]) => {
    const found = param && figureOf(param.id, language);
    return found ? [[key, found] as const] : [];
  });
  const ids = (rows: typeof after) => standing(rows, lawDate).map(({ value }) => value);
  return {
    name: own.steps[id],
    after: ids(after).map((first) => wordOf(own.steps, first)),
    where: ids(where).map((place) => wordOf(own.where, place)),
    documents: ids(papers).map((paper) => wordOf(own.documents, paper)),
    ...Object.fromEntries(told),
  };
}
