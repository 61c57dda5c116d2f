import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readVitestReport } from './vitest-report.ts';

const report = (passed: number, failed: number, skipped = 0) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numTotalTests: passed + failed + skipped });

test.each([
  ['all passed', report(7, 0), true, { passed: 7, failed: 0 }],
  ['some failed', report(5, 2), false, { passed: 5, failed: 2 }],
  ['one skipped', report(5, 0, 1), true, { passed: 5, failed: 1 }],
  ['no test executed', report(0, 0), true, { passed: 0, failed: 1 }],
  ['a file that did not load', report(5, 0), false, { passed: 5, failed: 1 }],
  ['half a report', '{"numPassedTests": 5', false, { passed: 0, failed: 1 }],
])('%s', async (_name, content, succeeded, counts) => {
  const folder = await mkdtemp(join(tmpdir(), 'keluarga-report-'));
  await writeFile(join(folder, 'report.json'), content);
  expect(await readVitestReport(join(folder, 'report.json'), succeeded)).toEqual(counts);
  await rm(folder, { recursive: true });
});

test('no report at all', async () => {
  expect(await readVitestReport(join(tmpdir(), 'keluarga-no-such-report'), true)).toEqual({ passed: 0, failed: 1 });
});
