import { type CivilDate, type Grade, type Rule, type Test, valueOn } from 'keluarga';
import type { Route } from 'keluarga/groups';
import { fill, valuesOn } from 'keluarga/messages';
import { capital, groupWordsOf, ruleWordsOf, wordOf } from '../rules/words.ts';
import { guideWords } from '../words/guide.ts';
import type { Language } from '../words/index.ts';
import { book, lawDate } from './law.ts';
import { type Figure, figureOf } from './values.ts';
import { tellWays } from './ways.ts';

/** A line about a route, and how sure and how fresh it is. */
interface Told {
  readonly text: string;
  readonly grade: Grade;
  readonly lastSeen: CivilDate;
}

interface NamedFigure extends Figure {
  readonly label: string;
}

/** A route to capital as a guide tells it; nothing of it is advice to borrow. */
interface ToldRoute {
  readonly name: string;
  readonly figures: readonly NamedFigure[];
  readonly collateral: string;
  /** What the last text or page asked for, one line each. */
  readonly conditions: readonly Told[];
  readonly decidedBy: readonly string[];
  readonly where: readonly string[];
  readonly documents: readonly string[];
  /** What of these is not known, or was seen long ago. */
  readonly notes: readonly string[];
  readonly unsettled: readonly string[];
  readonly traps: readonly string[];
}

export function tellRoute(route: Route, language: Language): ToldRoute {
  const own = groupWordsOf(language);
  const { decidedBy, where, documents } = route;
  const valueFor = valuesOn(lawDate, ruleWordsOf(language), book);
  const said = (text: string) => fill(text, (key) => (key === 'who' ? guideWords[language].borrower : valueFor(key)));
  const named = (table: object, ids: readonly string[]) => ids.map((id) => said(wordOf(table, id)));
  const lines = (table: object, ids: readonly string[]) => named(table, ids).map(capital);
  return {
    name: wordOf(own.checks, route.id),
    figures: figuresOf(route, language).map(({ id, ...figure }) => ({
      ...figure,
      label: capital(wordOf(own.params, id)),
    })),
    collateral: said(own.collateral[route.collateral]),
    conditions: conditionsOf(route.rule).flatMap((rule) => {
      const found = valueOn(rule.versions, lawDate);
      const { yes } = own.rules[rule.id as keyof typeof own.rules];
      return found.state === 'in-force' ? [{ text: capital(said(yes)), ...found.version }] : [];
    }),
    ...tellWays({ decidedBy, where, documents }, language),
    unsettled: lines(
      own.openQuestions,
      route.questions.map(({ id }) => id),
    ),
    traps: lines(own.traps, route.traps),
  };
}

/** The rules a rule joins, not those within them: what only helps to meet one is no condition. The rule itself where it joins none. */
function conditionsOf(rule: Rule): readonly Rule[] {
  const found = valueOn(rule.versions, lawDate);
  const ids = found.state === 'in-force' ? [...new Set(rulesIn(found.version.value))] : [];
  return ids.length > 0 ? ids.flatMap((id) => book.rules.get(id) ?? []) : [rule];
}

function rulesIn(test: Test): string[] {
  if (typeof test === 'boolean') return [];
  if ('rule' in test) return [test.rule];
  if ('all' in test) return test.all.flatMap(rulesIn);
  return 'any' in test ? test.any.flatMap(rulesIn) : [];
}

/** What holds; of a unit of which nothing holds, what last held. */
function figuresOf(
  { figures }: Route,
  language: Language,
): (Figure & { readonly id: string; readonly unit: string })[] {
  const all = figures.flatMap(({ id, unit }) => {
    const figure = figureOf(id, language);
    return figure ? [{ ...figure, id, unit }] : [];
  });
  return all.filter(({ holds, unit }) => holds || !all.some((other) => other.unit === unit && other.holds));
}

/** The highest sum and the yearly price of a route: what holds, else what last held. */
export function shortOf(route: Route, language: Language): { readonly most?: Figure; readonly price?: Figure } {
  const figures = figuresOf(route, language);
  const of = (wanted: string) => figures.find(({ unit }) => unit === wanted);
  const [most, price] = [of('rupiah'), of('percent-hundredths')];
  return { ...(most && { most }), ...(price && { price }) };
}
