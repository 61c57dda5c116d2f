import { expect, test } from 'vitest';
import { isPusOn } from './pus-on.ts';

const on = '2026-11-24';
const married = true;

test.each([
  [{ married, wifeAge: 15 }, true],
  [{ married, wifeAge: 49 }, true],
  [{ married, wifeAge: [15, 49] }, true],
  [{ married, wifeAge: 14, menstruation: 'not-started' }, false],
  [{ married, wifeAge: 14, menstruation: 'menstruating' }, true],
  [{ married, wifeAge: 50, menstruation: 'menstruating' }, 'unsettled'],
  [{ married, wifeAge: 50, menstruation: 'stopped' }, false],
  [{ married, wifeAge: 51, menstruation: 'menstruating' }, true],
  [{ married, wifeAge: [51, 130], menstruation: 'stopped' }, false],
  [{ married: false }, false],
  [{ married: false, wifeAge: 30 }, false],
  [{}, undefined],
  [{ married }, undefined],
  [{ wifeAge: 30 }, undefined],
  [{ married, wifeAge: 14 }, undefined],
  [{ married, wifeAge: 50 }, undefined],
  [{ married, wifeAge: [49, 50] }, undefined],
  [{ married, wifeAge: [50, 51], menstruation: 'menstruating' }, undefined],
] as const)('%j: %s', (couple, answer) => {
  expect(isPusOn(couple, on)).toBe(answer);
});

test('before the first text read it is unsettled', () => {
  expect(isPusOn({ married, wifeAge: 30 }, '2010-12-31')).toBe('unsettled');
});

test('a text that is no day is a mistake', () => {
  expect(() => isPusOn({}, '2026-02-30')).toThrow(RangeError);
});
