import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const main = join(import.meta.dirname, 'main.ts');

/** Runs the command line from its source, in Node, as a process of its own; without input standard input is closed. */
export const keluarga = (
  args: readonly string[],
  input: string | Uint8Array = '',
  node: readonly string[] = [],
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, main, ...args], { stdio: 'pipe' });
    const parts: Record<'out' | 'err', string[]> = { out: [], err: [] };
    child.stdout.setEncoding('utf8').on('data', (text: string) => parts.out.push(text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => parts.err.push(text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: parts.out.join(''), err: parts.err.join('') }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
