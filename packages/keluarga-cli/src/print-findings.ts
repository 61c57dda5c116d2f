import { type Citation, type Finding, instruments, type Locality } from 'keluarga';
import { en, fill, id, inPlace, longDate, named, type Said, say, sayCitation, type Words } from 'keluarga/messages';
import { bullets, marked, ruled } from './table.ts';
import { type CliWords, cliWords, type Language } from './words.ts';

export const wordsOf: Readonly<Record<Language, Words>> = { id, en };

/** In which the offices of a place go by their names. */
const wordsIn = (language: Language, { id: place }: Pick<Locality, 'id'>): Words => {
  const words = wordsOf[language];
  return inPlace(words, new Map(Object.entries(words.offices)).get(place) ?? {});
};

/** Findings as a page of text: a table first, then each with its reasons and sources. */
export const printFindings = (
  findings: readonly Finding[],
  { locality, language }: { locality: Locality; language: Language },
): string => {
  const words = wordsIn(language, locality);
  const own = cliWords[language];
  const said = findings.map((finding) => ({ finding, said: say(finding, words) }));
  const place = named(words.localities, locality.id);
  const rows = said.map(({ finding: { grade }, said: { title, verdict } }) => [
    title,
    verdict,
    grade ? `${grade}: ${words.grades[grade]}` : '',
  ]);
  const [first] = findings;
  return [
    ...(first ? [fill(own.heading, { date: longDate(first.on, words), place })] : []),
    ruled([own.programme, own.answer, own.basis], [3, 7, 4], rows),
    ...said.map((one) => section(one.said, words, own)),
    own.closing,
  ].join('\n\n');
};

const section = (said: Said, words: Words, own: CliWords): string => {
  const sources = new Map<string, number>();
  const numbered = (cite: Citation): string => {
    const text = sayCitation(cite, words, instruments);
    sources.set(text, sources.get(text) ?? sources.size + 1);
    return `[${sources.get(text)}]`;
  };
  const lines = said.lines.map(({ mark, text, depth, cite, grade, numbers }): [string, string] => [
    `${'  '.repeat(depth)}${words.truths[mark]}`,
    [
      cite && grade ? `${text} ${numbered(cite)} ${grade}` : text,
      ...(mark === 'no' ? numbers.map((one) => `(${one.text} ${numbered(one.cite)} ${one.grade})`) : []),
    ].join(' '),
  ]);
  const amount = said.amount ? [said.amount, ...said.instalments] : [];
  const blocks: [string, string][] = [
    [own.amount, bullets(amount)],
    [own.reasons, marked(lines)],
    [own.missing, bullets(said.missing)],
    [own.unsettled, bullets(said.unsettled)],
    [
      own.changes,
      bullets([...(said.until ? [said.until] : []), ...said.changes, ...(said.change ? [said.change] : [])]),
    ],
    [own.documents, bullets(said.documents)],
    [own.where, bullets([...said.where, ...(said.fee ? [said.fee] : [])])],
    [own.notes, bullets(said.notes)],
    [own.sources, marked([...sources].map(([text, n]) => [`[${n}]`, text]))],
  ];
  const filled = blocks.filter(([, text]) => text).map(([title, text]) => `${title}\n${text}`);
  return [`== ${said.title}: ${said.verdict} ==`, ...filled].join('\n');
};
