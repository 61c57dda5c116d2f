import { expect, test } from 'vitest';
import { type Called, fourToo, type Motherhood } from './four-too.ts';

const on = '2026-11-24';

test.each<[Motherhood, 'young' | 'old' | 'close' | 'many', Called]>([
  [{ age: 19 }, 'young', true],
  [{ age: 20 }, 'young', false],
  [{ age: 34 }, 'old', false],
  [{ age: 35 }, 'old', 'unknown'],
  [{ age: 35, firstPregnancy: true }, 'old', true],
  [{ age: 35, firstPregnancy: false }, 'old', false],
  [{ age: 36 }, 'old', true],
  [{ age: 36, firstPregnancy: false }, 'old', true],
  [{ monthsBetween: 18 }, 'close', true],
  [{ monthsBetween: 23 }, 'close', true],
  [{ monthsBetween: 24 }, 'close', 'unsettled'],
  [{ monthsBetween: 35 }, 'close', 'unsettled'],
  [{ monthsBetween: 36 }, 'close', false],
  [{ births: 2 }, 'many', false],
  [{ births: 3 }, 'many', 'unsettled'],
  [{ births: 4 }, 'many', 'unsettled'],
  [{ births: 5 }, 'many', true],
])('%j, too %s: %s', (mother, which, called) => {
  expect(fourToo(mother, on)[which]).toBe(called);
});

test('nothing known is unknown, and before the first source it is unsettled', () => {
  expect(fourToo({}, on)).toEqual({ young: 'unknown', old: 'unknown', close: 'unknown', many: 'unknown' });
  const mother = { age: 19, firstPregnancy: true, monthsBetween: 6, births: 9 };
  expect(new Set(Object.values(fourToo(mother, '2024-06-24')))).toEqual(new Set(['unsettled']));
});

/** By hand, what each source says of a value. */
const sources = {
  close: [(months: number) => months < 24, (months: number) => months < 36],
  many: [(births: number) => births > 4, (births: number) => births > 2],
};

test('over the whole range what is settled is what every source says, and the rest is unsettled', () => {
  for (let n = 0; n <= 240; n++) {
    const said = fourToo({ monthsBetween: n, births: n }, on);
    for (const which of ['close', 'many'] as const) {
      const answers = new Set(sources[which].map((source) => source(n)));
      expect([which, n, said[which]]).toEqual([which, n, answers.size === 1 ? [...answers][0] : 'unsettled']);
    }
  }
});
