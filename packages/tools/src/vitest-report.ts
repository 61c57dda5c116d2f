import { readFile } from 'node:fs/promises';

/** What we read of the report that Vitest's JSON reporter writes. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numTotalTests: number;
}

/**
 * Counts the tests of a report file. A skipped test is a failed one. A run that failed, left no report or executed no test
 * counts at least one failure.
 */
export async function readVitestReport(path: string, succeeded: boolean): Promise<{ passed: number; failed: number }> {
  const report: Report | undefined = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numTotalTests ?? 0) - passed;
  return { passed, failed: succeeded && passed > 0 ? failed : Math.max(failed, 1) };
}
