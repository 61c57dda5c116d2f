import { Readable, Writable } from 'node:stream';
import { run } from './run.ts';

/** What a command line left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const sink = () => {
  const parts: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      parts.push(text);
      done();
    },
  });
  return { stream, text: () => parts.join('') };
};

/** Runs a command line within this process. */
export const keluarga = async (args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> => {
  const [out, err] = [sink(), sink()];
  const stdin = Readable.from(input.length ? [Buffer.from(input)] : []);
  const world = { stdin, stdout: out.stream, stderr: err.stream, today: '2026-11-24', version: '0.0.0' };
  return { code: await run(args, world), out: out.text(), err: err.text() };
};
