import { expect, test } from 'vitest';
import type { Reason } from '../engine/explain.ts';
import type { Truth } from '../engine/truth.ts';
import type { Grade, InForce } from './dated.ts';
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
