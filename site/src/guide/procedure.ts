import { type Procedure, procedures, standing } from 'keluarga/law';
import { fill, procedureWords } from 'keluarga/messages';
import type { Citation } from '../components/ChipHukum.astro';
import { withGrade } from '../kb/methods.ts';
import { groupWordsOf, ruleWordsOf, wordOf } from '../rules/words.ts';
import type { Language } from '../words/index.ts';
import { lawDate } from './law.ts';
import { type Figure, figureOf } from './values.ts';

/** A step of a procedure in words; what no text says has no source. */
interface ToldStep {
  readonly title: string;
  readonly text?: string;
  readonly where: readonly string[];
  readonly papers: readonly string[];
  readonly fee?: Figure;
  /** Time that is counted, each with the figure behind it. */
  readonly counts: readonly { readonly text: string; readonly figure: Figure }[];
  /** Those that no step before it named. */
  readonly sources: readonly Citation[];
}

/** The steps of a procedure as far as they stand on the law date. @throws RangeError for an unknown procedure. */
export function tellProcedure(id: string, language: Language): ToldStep[] {
  const procedure: Procedure | undefined = procedures.find((each) => each.id === id);
  if (!procedure) throw new RangeError(`unknown procedure: ${id}`);
  const said = procedureWords[language];
  const words: Readonly<Record<string, { title: string; text?: string }>> =
    said.procedures[procedure.id as keyof typeof said.procedures].steps;
  const own = groupWordsOf(language);
  const all = ruleWordsOf(language);
  const names = { where: { ...own.where, ...all.where }, papers: { ...own.documents, ...all.documents } };
  const cited = new Set<string>();
  return standing(procedure.steps, lawDate).map((step) => {
    const named = (of: 'where' | 'papers') => standing(step[of], lawDate).map(({ value }) => wordOf(names[of], value));
    const fee = step.fee && figureOf(step.fee.id, language);
    const rows = [step, ...step.papers, ...step.where].flatMap(({ versions }) => versions.at(-1) ?? []);
    const sources = rows.map(({ cite, grade }) => withGrade(cite, grade, language));
    return {
      ...(words[step.id] ?? { title: step.id }),
      where: named('where'),
      papers: named('papers'),
      ...(fee && { fee }),
      counts: step.counts.flatMap(({ id: count, length }) => {
        const figure = figureOf(length.id, language);
        if (!figure) return [];
        return [{ text: fill(said.counts[count as keyof typeof said.counts], { time: figure.text }), figure }];
      }),
      sources: sources.filter(({ teks }) => !cited.has(teks) && cited.add(teks)),
    };
  });
}
