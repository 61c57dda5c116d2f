import { expect, test } from 'vitest';
import type { Reason } from '../engine/explain.ts';
import type { Truth } from '../engine/truth.ts';
import type { Grade, InForce, Version } from './dated.ts';
import { footingOf } from './grade.ts';

const law: Record<string, InForce<unknown>> = Object.fromEntries(
  (['A', 'B', 'C'] as Grade[]).map((grade) => [
    grade,
    {
      state: 'in-force',
      stale: false,
      version: {
        value: true,
        from: '2020-01-01',
        lastSeen: '2026-01-01',
        checked: `2026-0${'ABC'.indexOf(grade) + 1}-01`,
        grade,
        cite: { instrument: 'contoh' },
      },
    },
  ]),
);
const line = (rule: string, truth: Truth): Reason => ({ op: 'rule', rule, truth, because: [] });
const node = (op: Reason['op'], truth: Truth, because: Reason[], more: Partial<Reason> = {}): Reason => ({
  op,
  truth,
  because,
  ...more,
});
const gradeOf = (reason: Reason) => footingOf(reason, (id) => law[id]).grade;

test.each([
  ['all yes: the weakest', node('all', 2, [line('A', 2), line('C', 2)]), 'C'],
  ['all no: the strongest no', node('all', 0, [line('A', 0), line('C', 0), line('B', 2)]), 'A'],
  ['any yes: the strongest yes', node('any', 2, [line('A', 0), line('B', 2), line('C', 2)]), 'B'],
  ['any no: the weakest', node('any', 0, [line('A', 0), line('C', 0)]), 'C'],
  [
    'two of three yes: the second strongest',
    node('atLeast', 2, [line('A', 2), line('B', 2), line('C', 2)], { needed: 2 }),
    'B',
  ],
  [
    'two of three no: the second strongest no',
    node('atLeast', 0, [line('A', 0), line('B', 0), line('C', 0)], { needed: 2 }),
    'B',
  ],
  [
    'settled either way: everything it stands on',
    node('any', 2, [line('A', 1), line('C', 1)], { eitherWay: true }),
    'C',
  ],
  ['one entry suffices: the strongest', node('some', 2, [line('C', 2), line('B', 2)]), 'B'],
  ['no entry: all of them', node('some', 0, [line('C', 0), line('B', 0)]), 'C'],
  ['not: what it denies', node('not', 2, [line('B', 0)]), 'B'],
  ['a rule is no stronger than what stands under it', { ...line('A', 2), because: [line('C', 2)] }, 'C'],
  ['a parameter counts', node('compare', 2, [], { reads: ['contoh', 'B'] }), 'B'],
] as [string, Reason, Grade][])('%s', (_, reason, grade) => {
  expect(gradeOf(reason)).toBe(grade);
});

test('the oldest check on the path is told', () => {
  expect(footingOf(node('all', 2, [line('B', 2), line('C', 2)]), (id) => law[id]).checked).toBe('2026-02-01');
});

test('what is compared on the path is told, a question with a number for an answer among it', () => {
  const least = node('compare', 2, [], { reads: ['age', 'least'] });
  const other = node('compare', 0, [], { reads: ['other'] });
  expect(footingOf(node('any', 2, [least, other]), () => undefined).compared).toEqual(['age', 'least']);
});

test('nothing in force on the path: no grade, and what is not in force weakens nothing that is', () => {
  expect(gradeOf(node('all', 2, [node('fact', 2, []), line('unread', 1)]))).toBeNull();
  expect(gradeOf(node('all', 2, [node('fact', 2, []), line('C', 2)]))).toBe('C');
  expect(gradeOf(node('any', 2, [line('C', 2), line('A', 1)], { eitherWay: true }))).toBe('C');
});

const version = (lastSeen: string) => ({ ...(law.A as { version: object }).version, lastSeen }) as Version<unknown>;
const aged: Record<string, InForce<unknown>> = {
  ...law,
  stale: { state: 'in-force', stale: true, version: version('2020-01-01') },
  staler: { state: 'in-force', stale: true, version: version('2019-01-01') },
  gone: { state: 'unsettled', old: version('2010-01-01') },
};
const footing = (...kids: string[]) => {
  const { stale, old, grade } = footingOf(
    node(
      'any',
      2,
      kids.map((kid) => line(kid, 2)),
    ),
    (id) => aged[id],
  );
  return { stale, old, grade };
};

test('where one suffices, what is fresh stands before a better grade that is old', () => {
  expect(footing('stale', 'C')).toEqual({ stale: [], old: [], grade: 'C' });
});

test('what was last seen too long ago is told apart, and gives no grade', () => {
  expect(footing('gone')).toEqual({ stale: ['gone'], old: ['gone'], grade: null });
});

test('of equals the same is taken in any order', () => {
  expect(footing('stale', 'staler')).toEqual(footing('staler', 'stale'));
  const [one, other] = [
    ['a', 'b'],
    ['b', 'a'],
  ].map((reads) =>
    footingOf(
      node(
        'all',
        2,
        reads.map((read) => node('compare', 2, [], { reads: [read] })),
      ),
      () => undefined,
    ),
  );
  expect(one).toEqual(other);
});
