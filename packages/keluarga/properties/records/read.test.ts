import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ISSUES } from '../../src/records/limits.ts';
import { shapeAt } from '../../src/records/place.ts';
import { LONG, RUNS } from '../runs.ts';
import { type Kind, kinds } from './kinds.ts';
import { junk, spoilt, spoiltText } from './spoilt.ts';

/** A record that a state can be made of, or issues of places there are, with a whole sentence each. */
const holds = ({ name, shape, words, stateOf }: Kind, read: ReturnType<Kind['read']>): void => {
  if (read.ok) {
    stateOf(read[name] as object);
    return;
  }
  const { issues } = read;
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.length).toBeLessThanOrEqual(MOST_ISSUES + 1);
  for (const issue of issues) {
    const at = issue.code === 'unknown-key' ? issue.path.slice(0, -1) : issue.path;
    if (!shapeAt(shape, at)) expect.fail(JSON.stringify(issue));
    for (const { [issue.code]: say } of words) {
      const sentence = say?.(issue) ?? '';
      if (!/[.?]$/.test(sentence)) expect.fail(`${issue.code}: ${sentence}`);
      if (/undefined|\[object/.test(sentence.replaceAll(/"[^"]*"/g, ''))) expect.fail(sentence);
    }
  }
};

const holderOf = (record: unknown, path: readonly (string | number)[]): unknown =>
  path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], record);

describe.each(kinds)('as a $name', (kind) => {
  test.each([
    ['junk', junk],
    ['a spoilt record', spoilt(kind.records)],
  ] as const)('%s is read as one or as issues', LONG, (_, input) => {
    fc.assert(
      fc.property(input as fc.Arbitrary<unknown>, (value) => {
        holds(kind, kind.read(value));
      }),
      { numRuns: RUNS },
    );
  });

  test('any text is read as one or as issues', LONG, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), spoiltText(kind.records)), (text) => {
        holds(kind, kind.readText(text));
      }),
      { numRuns: RUNS },
    );
  });

  test('of a record nothing is lost, from a value or from text; an issue stands where something is', LONG, () => {
    fc.assert(
      fc.property(kind.records, (record) => {
        const read = kind.read(record);
        expect(kind.readText(JSON.stringify(record))).toEqual(read);
        if (read.ok) expect(read[kind.name]).toEqual(record);
        else for (const { path } of read.issues) expect(holderOf(record, path)).toBeInstanceOf(Object);
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });
});
