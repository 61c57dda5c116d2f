import { join } from 'node:path';
import { execa } from 'execa';
import { root } from './paths.ts';

/** What is too long for every test run: all properties at 30,000 runs, and a million hostile values for each reader. */
const { exitCode } = await execa('vitest', ['run', 'properties'], {
  cwd: join(root, 'packages/keluarga'),
  preferLocal: true,
  localDir: join(root, 'packages/keluarga'),
  stdio: 'inherit',
  reject: false,
  env: { RUNS: process.env.RUNS ?? '30000', HOSTILE: process.env.HOSTILE ?? '1000000' },
});
process.exitCode = exitCode ?? 1;
