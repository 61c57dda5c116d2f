import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Family } from '../family/family.ts';
import { placeOf } from '../family/issue.ts';
import { MOST_TEXT } from '../family/limits.ts';
import { readFamilyText } from '../family/read.ts';
import { fill } from '../messages/format.ts';
import { issueWords } from '../messages/issues.ts';
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

/** A record from the bytes of its JSON. Bytes too many for any record may end within a letter. */
export const readBytes = (bytes: Uint8Array, language: Language): ReadBytes => {
  const { file } = cliWords[language];
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: bytes.length > MOST_BYTES });
  } catch {
    return { ok: false, problems: [{ path: '', code: 'not-utf-8', message: file['not-utf-8'] }] };
  }
  if (!text.trim()) return { ok: false, problems: [{ path: '', code: 'empty', message: file.empty }] };
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

/** @throws Refusal with everything that is wrong. */
export const readRecord = async (file: string, stdin: Readable, language: Language): Promise<Family> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytesOf(file, stdin, language)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) break;
  }
  const read = readBytes(Buffer.concat(chunks), language);
  if (!read.ok) throw new Refusal(read.problems);
  return read.family;
};
