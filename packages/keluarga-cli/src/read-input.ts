import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { fill, groupIssueWords, issueWords } from 'keluarga/messages';
import { type Family, type Group, MOST_TEXT, placeOf, readFamilyText, readGroupText } from 'keluarga/schema';
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

export type ReadBytes =
  | { readonly ok: true; readonly family: Family }
  | { readonly ok: false; readonly problems: readonly Problem[] };

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
export const readBytes = (bytes: Uint8Array, language: Language): ReadBytes => {
  const text = textOf(bytes, language);
  if (typeof text !== 'string') return { ok: false, problems: [text] };
  const read = readFamilyText(text);
  if (read.ok) return read;
  const problems = read.issues.map(
    (issue): Problem => ({
      path: placeOf(issue.path),
      code: issue.code,
      message: issueWords[language][issue.code](issue),
    }),
  );
  return { ok: false, problems };
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
export const readRecord = async (file: string, stdin: Readable, language: Language): Promise<Family> => {
  const read = readBytes(await allOf(file, stdin, language), language);
  if (!read.ok) throw new Refusal(read.problems);
  return read.family;
};

/** @throws Refusal with everything that is wrong. */
export const readGroupRecord = async (file: string, stdin: Readable, language: Language): Promise<Group> => {
  const text = textOf(await allOf(file, stdin, language), language);
  if (typeof text !== 'string') throw new Refusal([text]);
  const read = readGroupText(text);
  if (read.ok) return read.group;
  throw new Refusal(
    read.issues.map((issue) => ({
      path: placeOf(issue.path),
      code: issue.code,
      message: groupIssueWords[language][issue.code](issue),
    })),
  );
};
