import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Family } from '../family/family.ts';
import { cpr, mcpr, methodMix, mkjpShare } from './indicators.ts';
import { isPusOn } from './pus-on.ts';
import type { Share } from './share.ts';
import { tally } from './tally.ts';

const on = '2026-11-24';
type Couple = NonNullable<Family['couples']>[number];
const family = (...couples: Couple[]): Family => ({ answeredOn: on, couples });
const married = { married: true, wifeAge: 30 } as const;

test('every listed couple is counted once, somewhere', () => {
  const counts = tally(
    [
      family({ ...married, method: 'pill' }, { id: 'b', ...married, method: ['iud'] }),
      family(
        { ...married, method: 'none' },
        { ...married, method: 'unknown' },
        { ...married, method: ['pill', 'iud'] },
      ),
      family({ married: false }, { married: true, wifeAge: 52, menstruation: 'stopped' }),
      family({ married: true, wifeAge: 50, menstruation: 'menstruating', method: 'pill' }, { married: true }, {}),
      family(),
    ],
    on,
  );
  expect(counts).toMatchObject({ couples: 10, pus: 5, notPus: 2, undecided: 3, notUsing: 1, methodUnknown: 2 });
  expect(counts.users).toEqual({ pill: 1, iud: 1 });
  expect(counts.open.map(({ couples, may, maybePus }) => [couples, may.length, maybePus])).toEqual([
    [1, 13, undefined],
    [1, 2, undefined],
    [1, 1, true],
    [2, 13, true],
  ]);
  // Of five couples two use a method, one uses one of two, one uses nothing, one did not say; three may not be couples of the age.
  expect(cpr(counts)).toEqual({
    percent: [(100 * 3) / 7, (100 * 7) / 8],
    count: [3, 7],
    of: 'pus',
    total: [5, 8],
    unknown: 4,
  });
});

test('two of three couples that never answered leave the share wide open, not at nothing', () => {
  const counts = tally([family({ ...married, method: 'none' }, married, married)], on);
  expect(mcpr(counts, 'sdg')).toMatchObject({ percent: [0, 200 / 3], unknown: 2 });
});

test('any method but none is a set of methods: it is use, of whatever kind', () => {
  const any = [
    'pill',
    'injection',
    'condom',
    'implant',
    'iud',
    'mow',
    'mop',
    'mal',
    'other-modern',
    'periodic',
    'withdrawal',
    'other-traditional',
  ] as const;
  const counts = tally([family({ ...married, method: [...any] }, { ...married, method: 'none' })], on);
  expect(cpr(counts)).toMatchObject({ percent: [50, 50], unknown: 0 });
  expect(mkjpShare(counts)).toMatchObject({ percent: [0, 100], total: [1, 1], unknown: 1 });
});

test('without records nobody is counted', () => {
  expect(tally([], on)).toMatchObject({ couples: 0, pus: 0, users: {}, open: [] });
});

const METHODS = ['none', 'pill', 'iud', 'mal', 'periodic'] as const;
const MODERN: readonly string[] = ['pill', 'iud', 'mal'];
const told = fc.record(
  {
    married: fc.boolean(),
    wifeAge: fc.constantFrom(14, 30, 52),
    menstruation: fc.constantFrom('menstruating', 'stopped'),
    method: fc.uniqueArray(fc.constantFrom(...METHODS), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['method'] },
);

/** Each way in which what a couple left out may be, reckoned without the engine; texts part on a wife of 50. */
const waysOf = ({ married, wifeAge, menstruation, method }: Couple): { pus: boolean; method: string }[] =>
  (married === undefined ? [true, false] : [married]).flatMap((isMarried) =>
    (wifeAge === undefined ? [14, 30, 50, 52] : [wifeAge]).flatMap((age) =>
      (menstruation === undefined ? ['menstruating', 'stopped', 'not-started'] : [menstruation]).flatMap((state) => {
        const isOfAge = age === 30 || (age === 14 ? state !== 'not-started' : state === 'menstruating');
        const pus = Boolean(isMarried) && isOfAge;
        return (pus && age === 50 ? [true, false] : [pus]).flatMap((each) =>
          ([method].flat() as string[]).map((one) => ({ pus: each, method: one })),
        );
      }),
    ),
  );

test('a share of records is the least and the most over every way in which their couples may be', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 3 }), (couples) => {
      let worlds: readonly (readonly { pus: boolean; method: string }[])[] = [[]];
      for (const couple of couples)
        worlds = worlds.flatMap((world) => waysOf(couple as Couple).map((way) => [...world, way]));
      const counts = tally([family(...(couples as Couple[]))], on);
      const check = (
        share: Share<string> | undefined,
        isCounted: (method: string) => boolean,
        isOf: (method: string) => boolean,
      ) => {
        const all = worlds.flatMap((world) => {
          const whole = world.filter(({ pus, method }) => pus && isOf(method));
          return whole.length ? [(100 * whole.filter(({ method }) => isCounted(method)).length) / whole.length] : [];
        });
        expect(share?.percent ?? null).toEqual(all.length ? [Math.min(...all), Math.max(...all)] : null);
      };
      const uses = (method: string) => method !== 'none';
      check(cpr(counts), uses, () => true);
      check(
        mcpr(counts, 'sdg'),
        (method) => MODERN.includes(method),
        () => true,
      );
      check(mkjpShare(counts), (method) => method === 'iud', uses);
      const { pill } = methodMix(counts);
      if (pill) check(pill, (method) => method === 'pill', uses);
      expect(counts.pus + counts.notPus + counts.undecided).toBe(couples.length);
      expect(couples.filter((couple) => isPusOn(couple as Parameters<typeof isPusOn>[0], on) === true)).toHaveLength(
        counts.pus,
      );
    }),
    { numRuns: 500 },
  );
});
