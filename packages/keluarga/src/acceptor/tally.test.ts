import { expect, test } from 'vitest';
import type { Family } from '../family/family.ts';
import { cpr } from './indicators.ts';
import { tally } from './tally.ts';

const on = '2026-11-24';
const family = (...couples: NonNullable<Family['couples']>): Family => ({ answeredOn: on, couples });
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
      family({ married: true, wifeAge: 50, menstruation: 'menstruating' }, { married: true }, {}),
      family(),
    ],
    on,
  );
  expect(counts).toEqual({
    couples: 10,
    pus: 5,
    notPus: 2,
    undecided: 3,
    notUsing: 1,
    methodUnknown: 2,
    users: { pill: 1, iud: 1 },
  });
  expect(cpr(counts)).toMatchObject({ percent: 40, of: 'pus', total: 5 });
});

test('without records nobody is counted', () => {
  expect(tally([], on)).toMatchObject({ couples: 0, pus: 0, users: {} });
});
