import { expect, test } from 'vitest';
import { readKkNumber } from './kk-number.ts';

const on = '2026-11-24';

test('it tells where and when the KK was recorded', () => {
  expect(readKkNumber('6471011506150012', { on })).toEqual({
    level: 'ok',
    issues: [],
    kkNumber: {
      region: { kind: 'home', province: '64', regency: '6471', kecamatan: '647101' },
      recorded: ['1915-06-15', '2015-06-15'],
      serial: '0012',
    },
  });
});

test.each([
  ['647101150615001', 'not-16-digits'],
  ['64710115061500I2', 'not-digits'],
  ['6471013202150012', 'no-such-day'],
  ['6471015506150012', 'no-such-day'],
])('%s is invalid: %s, for nothing is added to a day here', (text, code) => {
  expect(readKkNumber(text, { on })).toMatchObject({ level: 'invalid', issues: [{ code }] });
});

test('a region not on the list given is suspicious', () => {
  const read = readKkNumber('6471991506150012', { on, hasKecamatan: () => false });
  expect(read).toMatchObject({
    level: 'suspicious',
    issues: [{ code: 'unknown-region', params: { region: '647199' } }],
  });
  expect(read.kkNumber?.serial).toBe('0012');
});
