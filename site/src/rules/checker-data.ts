import { type Citation, type Facts, facts, instruments, type Param, type Programme, type Rule } from 'keluarga';
import type { Words } from 'keluarga/messages';

type Table = Readonly<Record<string, unknown>>;

export const pick = (table: Table, ids: Iterable<string>): Table =>
  Object.fromEntries([...new Set(ids)].sort().flatMap((id) => (id in table ? [[id, table[id]]] : [])));

/** The facts that a programme reads, and what is asked before them. */
const factsOf = (programme: Programme): string[] => {
  const all = new Set(programme.facts);
  for (const id of all)
    for (const { fact } of ((facts as Facts)[id]?.only ?? []).flatMap(({ when }) => when.flat())) all.add(fact);
  return [...all];
};

const versionsOf = (rules: readonly Rule[]) => rules.flatMap(({ versions }) => versions);

/** The words that findings and questions of these programmes can need, and no others. */
export function wordsFor(programmes: readonly Programme[], words: Words): Words {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const all = <Kind>(list: (programme: Programme) => readonly Kind[]) => programmes.flatMap(list);
  const rules = all(({ rules }) => rules);
  const read = all(factsOf);
  const lists = all((programme) => [programme.subject, ...factsOf(programme).map(listOf)]);
  const picked = {
    ...words,
    facts: pick(words.facts, read),
    lists: pick(words.lists, lists),
    rules: Object.fromEntries(rules.map((each) => [each.id, wordsOfRule(each, words)])),
    params: pick(words.params, ids(all(({ params }) => params).filter(mayEnd))),
    openQuestions: pick(words.openQuestions, ids(all(({ questions }) => questions))),
    disputes: pick(words.disputes, [...versionsOf(rules).flatMap(({ dispute }) => dispute?.says ?? []), ...ids(rules)]),
    programmes: pick(words.programmes, ids(programmes)),
    decidedBy: pick(
      words.decidedBy,
      all(({ decidedBy }) => decidedBy.flatMap(({ value }) => value)),
    ),
    documents: pick(
      words.documents,
      all(({ documents }) => documents.flatMap(({ value }) => value)),
    ),
    where: pick(
      words.where,
      all(({ where }) => where.flatMap(({ value }) => value)),
    ),
    places: pick(
      words.places,
      versionsOf(rules).flatMap(({ where = [] }) => where),
    ),
    steps: pick(words.steps, read),
    wanted: {},
    subjects: {},
    kinds: {},
    units: {},
    grades: {},
    leftOut: {},
    localities: {},
    truths: {},
  };
  return picked as unknown as Words;
}

/** Whether a page read after it was built may find it no longer in force, and then needs its name. */
const mayEnd = ({ versions }: { readonly versions: Rule['versions'] | Param['versions'] }): boolean =>
  versions.at(-1)?.until !== undefined;

function wordsOfRule(rule: Rule, { rules }: Words) {
  const { label, ...said } = rules[rule.id as keyof typeof rules];
  return mayEnd(rule) ? { label, ...said } : said;
}

const listOf = (fact: string): string => (facts as Readonly<Record<string, { of?: string }>>)[fact]?.of ?? '';

/** A text of the law by kind, number and year; without a number, by its title. */
export function shortName(id: string, { kinds }: Words): string {
  const found = instruments.find((instrument) => instrument.id === id);
  if (!found) return id;
  const { kind, number, year, title } = found;
  if (!number) return title;
  return `${kinds[kind]} ${number.includes('/') || year === undefined ? number : `${number}/${year}`}`;
}

/** The short names of every text that rules of the programmes cite. */
export const textsFor = (programmes: readonly Programme[], words: Words): Readonly<Record<string, string>> => {
  const cited = programmes
    .flatMap(({ rules }) => versionsOf(rules))
    .flatMap(({ cite, dispute }) => [cite.instrument, dispute?.cite.instrument ?? []].flat());
  return Object.fromEntries([...new Set(cited)].sort().map((id) => [id, shortName(id, words)]));
};

/** A citation as a chip shows it. */
export const chipText = ({ instrument, article }: Citation, words: Words, withArticle: string): string => {
  const text = shortName(instrument, words);
  return article ? withArticle.replace('{text}', text).replace('{article}', article) : text;
};
