import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa, parseCommandString } from 'execa';
import { root } from './paths.ts';
import type { Step } from './steps.ts';
import { readVitestReport } from './vitest-report.ts';

/** What a step counted, and all it printed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

/** Runs a step with standard input closed. Never throws for a step that fails; 20 minutes is a failure. */
export async function runStep(step: Step): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'keluarga-test-'));
  const report = join(folder, 'report.json');
  const [file = '', ...words] = parseCommandString(step.run);
  const reporters = step.counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { all, exitCode, shortMessage } = await execa(file, [...words, ...reporters], {
    cwd: join(root, step.in),
    preferLocal: true,
    all: true,
    stdin: 'ignore',
    reject: false,
    timeout: 20 * 60_000,
    env: { CI: 'true' },
  });
  const succeeded = exitCode === 0;
  const output = succeeded ? all : `${all}\n${shortMessage}`;
  try {
    if (!step.counts) return { passed: Number(succeeded), failed: Number(!succeeded), output };
    return { ...(await readVitestReport(report, succeeded)), output };
  } finally {
    await rm(folder, { recursive: true });
  }
}
