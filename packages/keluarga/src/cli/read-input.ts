import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Family } from '../family/family.ts';
import { type Issue, placeOf } from '../family/issue.ts';
import { MOST_TEXT } from '../family/limits.ts';
import { type ReadFamily, readFamilyText } from '../family/read.ts';
import { fill } from '../messages/format.ts';
import { issueWords } from '../messages/issues.ts';
import { Refusal } from './refusal.ts';
import { cliWords, type Language } from './words.ts';

/** Bytes of a text that is too large in any case. */
export const MOST_BYTES = 4 * MOST_TEXT;

export const openInput = (file: string, stdin: Readable): Readable => (file === '-' ? stdin : createReadStream(file));

/** What went wrong with a file, as something to be told; anything else is passed on. */
export const fileRefusal = (problem: unknown, file: string, language: Language): unknown => {
  const { code } = problem as { code?: unknown };
  if (typeof code !== 'string') return problem;
  const words = cliWords[language];
  const text = code === 'ENOENT' ? words.noFile : code === 'EISDIR' ? words.folder : words.unreadable;
  return new Refusal([fill(text, { file, code })]);
};

/** The text of bytes; null when they are not UTF-8. Bytes too many for any record may end within a letter. */
const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: bytes.length > MOST_BYTES });
  } catch {
    return null;
  }
};

export type ReadBytes = ReadFamily | { readonly ok: false; readonly text: string };

/** A record from the bytes of its JSON. */
export const readBytes = (bytes: Uint8Array, language: Language): ReadBytes => {
  const text = textOf(bytes);
  if (text === null) return { ok: false, text: cliWords[language].notUtf8 };
  return text.trim() ? readFamilyText(text) : { ok: false, text: cliWords[language].empty };
};

/** An issue as one line: where, then what. */
export const issueLine = (issue: Issue, language: Language): string => {
  const place = placeOf(issue.path);
  const sentence = issueWords[language][issue.code](issue);
  return place ? `${place}: ${sentence}` : sentence;
};

/** @throws Refusal with everything that is wrong. */
export const readRecord = async (file: string, stdin: Readable, language: Language): Promise<Family> => {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of openInput(file, stdin)) {
      chunks.push(Buffer.from(chunk));
      size += chunk.length;
      if (size > MOST_BYTES) break;
    }
  } catch (problem) {
    throw fileRefusal(problem, file, language);
  }
  const read = readBytes(Buffer.concat(chunks), language);
  if (read.ok) return read.family;
  throw new Refusal('text' in read ? [read.text] : read.issues.map((issue) => issueLine(issue, language)));
};
