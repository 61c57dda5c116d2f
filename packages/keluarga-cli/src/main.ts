#!/usr/bin/env node
import packageJson from '../package.json' with { type: 'json' };
import { run } from './run.ts';

/** A reader that goes away, such as `head`, is no fault of ours. */
process.stdout.on('error', ({ code, message }: { code?: string; message: string }) => {
  if (code !== 'EPIPE') process.stderr.write(`keluarga: ${message}\n`);
  process.exit(code === 'EPIPE' ? 0 : 1);
});
process.stderr.on('error', () => undefined);

const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
const { stdin, stdout, stderr } = process;

process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, today, version: packageJson.version });
