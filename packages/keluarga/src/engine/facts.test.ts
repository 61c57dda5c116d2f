import { expect, test } from 'vitest';
import { choice, date, integer, yesNo } from './facts.ts';

test('a fact is an easy, ordinary question to the family unless it says otherwise', () => {
  expect(yesNo()).toEqual({ domain: { kind: 'yes-no' }, knownBy: 'family', cost: 1, data: 'ordinary' });
  expect(integer(0, 9, 'year', { knownBy: 'office' })).toMatchObject({
    domain: { kind: 'integer', min: 0, max: 9, unit: 'year' },
    knownBy: 'office',
  });
  expect(date({ past: true })).toMatchObject({ domain: { kind: 'date', past: true }, knownBy: 'family' });
  expect(date()).toHaveProperty('domain', { kind: 'date' });
  expect(choice(['a', 'b'], { cost: 3, data: 'spesifik' })).toMatchObject({
    domain: { kind: 'choice', values: ['a', 'b'] },
    cost: 3,
    data: 'spesifik',
  });
});

test('no fact may be changed unless it has an effort', () => {
  expect(yesNo()).not.toHaveProperty('effort');
  expect(yesNo({ effort: 2 })).toHaveProperty('effort', 2);
});
