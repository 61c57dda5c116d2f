import { expect, test } from 'vitest';
import { advised, papersOf, placesOf, procedure, standing, told } from './procedure.ts';

const seen = {
  from: '2020-01-01',
  until: '2025-12-31',
  lastSeen: '2025-12-31',
  checked: '2026-01-01',
  grade: 'A',
  cite: { instrument: 'any' },
} as const;

const two = procedure('any', [
  { id: 'first', papers: [advised('ktp')], where: [advised('plkb')] },
  { id: 'second', after: [told('first', seen)], papers: [told('ktp', seen), advised('kk')] },
]);

test('what is left out is nothing', () => {
  expect(two.steps[0]).toEqual({
    id: 'first',
    versions: [],
    after: [],
    papers: [{ value: 'ktp', versions: [] }],
    where: [{ value: 'plkb', versions: [] }],
    counts: [],
  });
});

test('its papers and places are those of its steps, each once', () => {
  expect([papersOf(two), placesOf(two)]).toEqual([['ktp', 'kk'], ['plkb']]);
});

test.each([
  ['after a step that comes later', [{ id: 'a', after: [advised('b')] }, { id: 'b' }]],
  ['after itself', [{ id: 'a', after: [advised('a')] }]],
  ['that stands twice', [{ id: 'a' }, { id: 'a' }]],
])('a step %s does not load', (_, steps) => {
  expect(() => procedure('any', steps)).toThrow(RangeError);
});

test.each([
  ['2019-12-31', ['advice']],
  ['2020-01-01', ['text', 'advice']],
  ['2025-12-31', ['text', 'advice']],
  ['2026-01-01', ['advice']],
])('on %s stand %j', (on, values) => {
  expect(standing([told('text', seen), advised('advice')], on).map(({ value }) => value)).toEqual(values);
});
