import { type Asked, asJson, findingsOf } from './assess-record.ts';
import { linesOf } from './lines.ts';
import { NOTICE } from './notice.ts';
import { bytesOf, familyReader, MOST_BYTES, readBytes } from './read-input.ts';
import { Refusal } from './refusal.ts';
import { type Streams, tellOfLine, writeLine } from './streams.ts';
import { cliWords } from './words.ts';

/**
 * One record a line in, one line of JSON out, in the same order, each with the notice that it is no decision; empty lines are passed over. A bad line is answered
 * with its issues, and told on standard error. Gives whether every line was good.
 * @throws Refusal for a file that cannot be read, or has no record.
 */
export const assessStream = async (
  file: string,
  { stdin, stdout, stderr }: Streams,
  asked: Asked,
): Promise<boolean> => {
  const { language } = asked;
  let good = true;
  let line = 0;
  let records = 0;
  for await (const bytes of linesOf(bytesOf(file, stdin, language), MOST_BYTES)) {
    line++;
    if (isBlank(bytes)) continue;
    records++;
    const read = readBytes(familyReader, bytes, language);
    if (read.ok) {
      await writeLine(stdout, { line, ...NOTICE, findings: findingsOf(read.record, asked).map(asJson) });
      continue;
    }
    good = false;
    for (const problem of read.problems) tellOfLine(stderr, line, problem, language);
    await writeLine(stdout, { line, ...NOTICE, issues: read.problems });
  }
  if (!records) throw new Refusal([{ path: '', code: 'empty', message: cliWords[language].file.empty }]);
  return good;
};

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 13 || byte === 9);
