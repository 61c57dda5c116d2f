import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agrees, type Group, type Place, share } from './share.ts';

const counted = (couples: number): Group => ({ couples, may: ['counted'] });
const within = (couples: number): Group => ({ couples, may: ['within'] });

test('a share names its whole', () => {
  expect(share('pus', [counted(1), within(3)])).toEqual({
    percent: [25, 25],
    count: [1, 1],
    of: 'pus',
    total: [4, 4],
    unknown: 0,
  });
});

test('those of whom too little is known widen it, and are told', () => {
  expect(share('pus', [counted(1), { couples: 2, may: ['within', 'counted'] }])).toMatchObject({
    percent: [100 / 3, 100],
    count: [1, 3],
    total: [3, 3],
    unknown: 2,
  });
});

test('of nobody there is no share', () => {
  expect(share('users', [])).toEqual({ percent: null, count: [0, 0], of: 'users', total: [0, 0], unknown: 0 });
  expect(share('users', [counted(0), { couples: 3, may: ['outside'] }]).percent).toBeNull();
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%s is no count', (value) => {
  expect(() => share('pus', [counted(value)])).toThrow(RangeError);
});

test('whoever can stand nowhere is a mistake', () => {
  expect(() => share('pus', [{ couples: 1, may: [] }])).toThrow(RangeError);
});

test('it is the least and the most over every way in which each may stand', () => {
  const place = fc.constantFrom<Place>('outside', 'within', 'counted');
  const group = fc.record({ couples: fc.nat(2), may: fc.uniqueArray(place, { minLength: 1, maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(group, { maxLength: 4 }), (groups) => {
      let ways: readonly (readonly Place[])[] = [[]];
      for (const { couples, may } of groups)
        for (let n = 0; n < couples; n++) ways = ways.flatMap((way) => may.map((each) => [...way, each]));
      const shares = ways.flatMap((way) => {
        const whole = way.filter((each) => each !== 'outside').length;
        return whole ? [(100 * way.filter((each) => each === 'counted').length) / whole] : [];
      });
      const { percent } = share('pus', groups);
      expect(percent).toEqual(shares.length ? [Math.min(...shares), Math.max(...shares)] : null);
    }),
  );
});

test.each([
  [25.01, 2, true],
  [25.02, 2, false],
  [25.1, 1, true],
  [25.2, 1, false],
  [26, 0, true],
  [27, 0, false],
] as const)('%s with %s decimals is 25: %s', (printed, decimals, same) => {
  expect(agrees(printed, share('pus', [counted(1), within(3)]), decimals)).toBe(same);
});

test('a figure within the range may be the one printed, and none agrees with no share', () => {
  const wide = share('pus', [counted(1), within(1), { couples: 2, may: ['within', 'counted'] }]);
  expect([24, 25, 50, 75, 76].map((printed) => agrees(printed, wide, 2))).toEqual([false, true, true, true, false]);
  expect(agrees(0, share('pus', []), 0)).toBe(false);
});
