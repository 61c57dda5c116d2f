import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { fill, groupIssueWords, issueWords } from 'keluarga/messages';
import {
  type Family,
  type Group,
  MOST_TEXT,
  placeOf,
  type RecordIssue,
  readFamilyText,
  readGroupText,
} from 'keluarga/schema';
import { type Problem, Refusal } from './refusal.ts';
import { cliWords, type Language } from './words.ts';

/** Bytes of a text that is too large in any case. */
export const MOST_BYTES = 4 * MOST_TEXT;

/**
 * The bytes of a file, or of standard input for `-`.
 * @throws Refusal for a file that cannot be read.
 */
export async function* bytesOf(file: string, stdin: Readable, language: Language): AsyncGenerator<Buffer> {
  const input: AsyncIterable<Buffer> = file === '-' ? stdin : createReadStream(file);
  try {
    yield* input;
  } catch (problem) {
    const { code = '' } = problem as { code?: string };
    const known = ({ ENOENT: 'no-such-file', EISDIR: 'is-a-folder' } as const)[code] ?? 'unreadable';
    throw new Refusal([{ path: '', code: known, message: fill(cliWords[language].file[known], { file, code }) }]);
  }
}

export type Read<Record> =
  | { readonly ok: true; readonly record: Record }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How a kind of record is read from its text, and told what is wrong with it. */
export type Reader<Record> = (text: string, language: Language) => Read<Record>;

const problemsOf = <Code extends string>(
  issues: readonly RecordIssue<Code>[],
  words: { readonly [Key in Code]: (issue: RecordIssue<Code>) => string },
): Problem[] =>
  issues.map((issue) => ({ path: placeOf(issue.path), code: issue.code, message: words[issue.code](issue) }));

export const familyReader: Reader<Family> = (text, language) => {
  const read = readFamilyText(text);
  return read.ok
    ? { ok: true, record: read.family }
    : { ok: false, problems: problemsOf(read.issues, issueWords[language]) };
};

export const groupReader: Reader<Group> = (text, language) => {
  const read = readGroupText(text);
  return read.ok
    ? { ok: true, record: read.group }
    : { ok: false, problems: problemsOf(read.issues, groupIssueWords[language]) };
};

/** The text of a record, or what is wrong with its bytes; those too many for any record may end within a letter. */
const textOf = (bytes: Uint8Array, language: Language): string | Problem => {
  const { file } = cliWords[language];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: bytes.length > MOST_BYTES });
  } catch {
    return { path: '', code: 'not-utf-8', message: file['not-utf-8'] };
  }
  return text.trim() ? text : { path: '', code: 'empty', message: file.empty };
};

/** A record from the bytes of its JSON. */
export const readBytes = <Record>(reader: Reader<Record>, bytes: Uint8Array, language: Language): Read<Record> => {
  const text = textOf(bytes, language);
  return typeof text === 'string' ? reader(text, language) : { ok: false, problems: [text] };
};

/** No more of a file than one byte past what any record may have. */
const allOf = async (file: string, stdin: Readable, language: Language): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytesOf(file, stdin, language)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
};

/** @throws Refusal with everything that is wrong. */
export const readRecord = async <Record>(
  reader: Reader<Record>,
  file: string,
  stdin: Readable,
  language: Language,
): Promise<Record> => {
  const read = readBytes(reader, await allOf(file, stdin, language), language);
  if (!read.ok) throw new Refusal(read.problems);
  return read.record;
};
