import { careWords } from './care-words.ts';
import { en, groupEn } from './en.ts';
import { groupId, id } from './id.ts';
import { procedureWords } from './procedure-words.ts';
import { statementWords } from './statement-words.ts';

type Table = Readonly<Record<string, object | string>>;

/** The words of one id in both languages; `rulesSchema` has the law under the same ids. */
export interface WrittenWords {
  readonly id: string;
  readonly words: Readonly<Record<'id' | 'en', object | string>>;
}

/** All words that stand for an id, as plain JSON by kind; `wordsSchema` describes it. */
export type WordsDocument = Readonly<Record<keyof ReturnType<typeof tablesOf>, readonly WrittenWords[]>>;

/** What is assessed of a group has a name and no more. */
const namesOnly = (names: Readonly<Record<string, string>>): Table =>
  Object.fromEntries(Object.entries(names).map(([key, name]) => [key, { name }]));

/** By kind, as `RulesDocument` names them; words of a statement stand under its values, those of a sign for it. */
const tablesOf = (language: 'id' | 'en') => {
  const [families, groups] = language === 'id' ? [id, groupId] : [en, groupEn];
  const { facts, lists, rules, params, openQuestions, wanted, disputes, programmes } = families;
  const { localities, places, offices, decidedBy, documents, where, grades, kinds, units, leftOut } = families;
  const { checks, classes, traps, collateral } = groups;
  return {
    facts: { ...facts, ...groups.facts },
    lists: { ...lists, ...groups.lists },
    rules: { ...rules, ...groups.rules },
    params: { ...params, ...groups.params },
    openQuestions: { ...openQuestions, ...groups.openQuestions },
    wanted: { ...wanted, ...groups.wanted },
    disputes,
    programmes: { ...programmes, ...namesOnly(checks) },
    classes,
    procedures: procedureWords[language].procedures,
    counts: procedureWords[language].counts,
    traps,
    collateral,
    statements: statementWords[language],
    contacts: careWords[language].contacts,
    dangerSigns: careWords[language].signs,
    decidedBy,
    documents,
    where,
    offices,
    localities,
    places,
    grades,
    kinds,
    units,
    leftOut,
  } satisfies Readonly<Record<string, Table>>;
};

/** In order of id, so that two releases can be compared line by line. */
export const wordsDocument = (): WordsDocument => {
  const inEnglish: Readonly<Record<string, Table>> = tablesOf('en');
  const both = (kind: string, words: Table): WrittenWords[] =>
    Object.keys(words)
      .sort()
      .map((key) => ({ id: key, words: { id: words[key] as string, en: inEnglish[kind]?.[key] as string } }));
  return Object.fromEntries(
    Object.entries<Table>(tablesOf('id')).map(([kind, words]) => [kind, both(kind, words)]),
  ) as unknown as WordsDocument;
};
