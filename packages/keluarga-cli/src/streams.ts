import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { fill } from 'keluarga/messages';
import { lineOf, type Problem } from './refusal.ts';
import { cliWords, type Language } from './words.ts';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Writes a value as one line of JSON; waits while the reader is slow. */
export const writeLine = async (stdout: Writable, value: unknown): Promise<void> => {
  if (!stdout.write(`${JSON.stringify(value)}\n`)) await once(stdout, 'drain');
};

/** Tells of a problem with a line of the input, counted from 1. */
export const tellOfLine = (stderr: Writable, line: number, problem: Problem, language: Language): void => {
  stderr.write(`${fill(cliWords[language].line, { line: String(line), text: lineOf(problem) })}\n`);
};
