import { expect, test } from 'vitest';
import { familyKind, isKeluarga, isListedHere } from './family-kind.ts';

test.each([
  [{ couple: true, children: 0 }, 'couple', true],
  [{ couple: true, children: 1 }, 'couple-children', true],
  [{ couple: false, lone: 'father', children: 1 }, 'father-children', true],
  [{ couple: false, lone: 'mother', children: 2 }, 'mother-children', true],
  [{ couple: false, lone: 'mother', children: 0, kin: 'single' }, 'khusus-single', false],
  [{ couple: false, children: 0, kin: 'siblings' }, 'khusus-siblings', false],
  [{ couple: false, children: 0, kin: 'grandparent' }, 'khusus-grandparent', false],
  [{ couple: false, children: 0 }, 'khusus-other', false],
] as const)('%j is %s', (unit, kind, keluarga) => {
  expect(familyKind(unit)).toBe(kind);
  expect(isKeluarga(kind)).toBe(keluarga);
});

test('what cannot be is refused', () => {
  expect(() => familyKind({ couple: true, lone: 'father', children: 0 })).toThrow(RangeError);
  expect(() => familyKind({ couple: true, children: -1 })).toThrow(RangeError);
});

test.each([
  [{ months: 6 }, '2026-11-24', true],
  [{ months: 5, intends: 5 }, '2026-11-24', false],
  [{ months: 5, intends: 6 }, '2026-11-24', true],
  [{ months: 5 }, '2026-11-24', 'unknown'],
  [{ intends: 5 }, '2026-11-24', 'unknown'],
  [{ months: 6 }, '2021-01-01', true],
  [{ months: 6 }, '2020-12-31', 'unsettled'],
] as const)('%j on %s: %s', (residence, on, answer) => {
  expect(isListedHere(residence, on)).toBe(answer);
});
