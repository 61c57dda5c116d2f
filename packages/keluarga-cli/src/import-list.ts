import type { CivilDate } from 'keluarga';
import { type FormId, importCsv } from 'keluarga/csv';
import { rowIssueWords } from 'keluarga/messages';
import { bytesOf } from './read-input.ts';
import { Refusal } from './refusal.ts';
import { type Streams, tellOfLine, writeLine } from './streams.ts';
import { cliWords, type Language } from './words.ts';

interface Import {
  readonly form: FormId;
  readonly answeredOn: CivilDate;
  readonly language: Language;
}

/**
 * A family a line, as `assess --ndjson` reads them; what is wrong with a row is told on standard error. Gives whether
 * every row was good.
 * @throws Refusal for a file that cannot be read, or is not UTF-8; families before such a place are already written.
 */
export const importList = async (
  file: string,
  { stdin, stdout, stderr }: Streams,
  { form, answeredOn, language }: Import,
): Promise<boolean> => {
  let good = true;
  const text = textOf(bytesOf(file, stdin, language), language);
  for await (const one of importCsv(text, { form, answeredOn })) {
    if ('family' in one) {
      await writeLine(stdout, one.family);
      continue;
    }
    good = false;
    const { line, column = '', code } = one.issue;
    tellOfLine(stderr, line, { path: column, code, message: rowIssueWords[language][code](one.issue) }, language);
  }
  return good;
};

async function* textOf(chunks: AsyncIterable<Buffer>, language: Language): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new Refusal([{ path: '', code: 'not-utf-8', message: cliWords[language].file['not-utf-8'] }]);
    }
  };
  for await (const chunk of chunks) yield decode(chunk);
  yield decode();
}
