import { expect, test } from 'vitest';
import { classification, classTests } from './classification.ts';
import { rule } from './define.ts';

const seen = {
  from: '2020-01-01',
  lastSeen: '2026-01-01',
  checked: '2026-01-01',
  grade: 'A',
  cite: { instrument: 'any' },
} as const;
const made = (id: string) => ({ id, rule: rule(id, { ...seen, when: { fact: id } }) });
const low = made('low');
const high = made('high');
const rest = { id: 'rest' };

test('a class is what its rule takes of what those tried before leave', () => {
  const upwards = classification({ id: 'any', classes: [low, high, rest], tried: 'lowest-first' });
  expect(classTests(upwards).map(({ id, test }) => [id, test])).toEqual([
    ['low', { all: [{ rule: 'low' }] }],
    ['high', { all: [{ not: { rule: 'low' } }, { rule: 'high' }] }],
    ['rest', { all: [{ not: { rule: 'low' } }, { not: { rule: 'high' } }] }],
  ]);
  const downwards = classification({ id: 'any', classes: [low, high], tried: 'highest-first' });
  expect(classTests(downwards).map(({ id }) => id)).toEqual(['high', 'low', null]);
});

test('it names the rules of its classes, each once', () => {
  const twice = [low, { ...high, rule: low.rule }];
  expect(classification({ id: 'any', classes: twice, tried: 'lowest-first' }).rules).toEqual([low.rule]);
});

test.each([
  ['a class that stands twice', [low, low]],
  ['one that takes all the rest before others are tried', [rest, low]],
])('%s does not load', (_, classes) => {
  expect(() => classification({ id: 'any', classes, tried: 'lowest-first' })).toThrow(RangeError);
});
