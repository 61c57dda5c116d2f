import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { placeOf } from '../family/issue.ts';
import { fill } from '../messages/format.ts';
import { issueWords } from '../messages/issues.ts';
import { type Asked, asJson, findingsOf } from './assess-record.ts';
import { linesOf } from './lines.ts';
import { fileRefusal, issueLine, MOST_BYTES, openInput, type ReadBytes, readBytes } from './read-input.ts';
import { cliWords } from './words.ts';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/**
 * One record a line in, one line of JSON out, in the same order; empty lines are passed over. A bad line is answered
 * with its issues, and told on standard error. Gives whether every line was good.
 * @throws Refusal for a file that cannot be read.
 */
export const assessStream = async (
  file: string,
  { stdin, stdout, stderr }: Streams,
  asked: Asked,
): Promise<boolean> => {
  const { language } = asked;
  let good = true;
  let line = 0;
  try {
    for await (const bytes of linesOf(openInput(file, stdin), MOST_BYTES)) {
      line++;
      if (isBlank(bytes)) continue;
      const read = readBytes(bytes, language);
      if (read.ok) {
        await write(stdout, { line, findings: findingsOf(read.family, asked).map(asJson) });
        continue;
      }
      good = false;
      for (const text of 'text' in read ? [read.text] : read.issues.map((issue) => issueLine(issue, language)))
        stderr.write(`${fill(cliWords[language].line, { line: String(line), text })}\n`);
      await write(stdout, { line, issues: issuesOf(read, asked) });
    }
  } catch (problem) {
    throw fileRefusal(problem, file, language);
  }
  return good;
};

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 13 || byte === 9);

const issuesOf = (read: Exclude<ReadBytes, { ok: true }>, { language }: Asked) =>
  'text' in read
    ? [{ path: '', code: 'not-utf-8', says: read.text }]
    : read.issues.map((issue) => ({
        path: placeOf(issue.path),
        code: issue.code,
        says: issueWords[language][issue.code](issue),
      }));

const write = async (stdout: Writable, value: unknown): Promise<void> => {
  if (!stdout.write(`${JSON.stringify(value)}\n`)) await once(stdout, 'drain');
};
