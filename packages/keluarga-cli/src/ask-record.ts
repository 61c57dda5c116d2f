import type { Readable } from 'node:stream';
import { askNext, type NextQuestion } from 'keluarga';
import { fill, named, sayQuestion, type Words } from 'keluarga/messages';
import type { Asked } from './assess-record.ts';
import { wordsOf } from './print-findings.ts';
import { familyReader, readRecord } from './read-input.ts';
import { marked } from './table.ts';
import { cliWords } from './words.ts';

/** @throws Refusal for a record with issues. */
export const askRecord = async (
  file: string,
  stdin: Readable,
  { on, locality, language, programmes }: Omit<Asked, 'changes'>,
  json: boolean,
): Promise<string> => {
  const family = await readRecord(familyReader, file, stdin, language);
  const words = wordsOf[language];
  const own = cliWords[language];
  const questions = askNext(family, { on, locality, ...(programmes && { programmes }) });
  const said = questions.map((question) => ({ ...question, ...sayQuestion(question, words) }));
  if (json) return JSON.stringify({ on, locality: locality.id, questions: said }, null, 2);
  if (!said.length) return own.settled;
  const rows = said.map(({ text, why, note, settles }, i): [string, string] => [
    `${i + 1}.`,
    [text, why, ...(note ? [note] : []), `(${closes(settles, words, own.settles)})`].join('\n'),
  ]);
  return `${own.asked}\n${marked(rows)}`;
};

const closes = (settles: NextQuestion['settles'], words: Words, text: string): string =>
  Object.entries(settles)
    .map(([programme, part]) => {
      const names = words.programmes as Readonly<Record<string, { readonly name: string }>>;
      const share = `${Math.round(part * 100)}%`;
      return fill(text, { share, programme: named({ [programme]: names[programme]?.name ?? programme }, programme) });
    })
    .join('; ');
