import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount, readPercent } from './read-amount.ts';
import { MOST_RUPIAH } from './rupiah.ts';

test.each([
  ['0', 0],
  ['12500', 12_500],
  ['12.500', 12_500],
  ['Rp12.500', 12_500],
  [' rp. 1.250.000 ', 1_250_000],
  ['Rp 12.500,00', 12_500],
  ['12.500,-', 12_500],
  ['007', 7],
  ['100.000.000.000', MOST_RUPIAH],
])('%j is %i', (text, value) => {
  expect(readAmount(text)).toEqual({ value });
});

test.each([
  ['', 'empty'],
  [' Rp ', 'empty'],
  ['-5', 'negative'],
  ['−5', 'negative'],
  ['Rp-12.500', 'negative'],
  ['(500)', 'negative'],
  ['12.5', 'dots'],
  ['1.2500', 'dots'],
  ['1250.000', 'dots'],
  ['12..500', 'dots'],
  ['12.500,5', 'not-whole'],
  ['12,500', 'not-whole'],
  ['1,250,000', 'not-a-number'],
  ['sepuluh', 'not-a-number'],
  ['1e3', 'not-a-number'],
  ['5 kg', 'not-a-number'],
  ['100.000.000.001', 'out-of-range'],
  ['9'.repeat(40), 'out-of-range'],
] as const)('%j is refused: %s', (text, code) => {
  expect(readAmount(text)).toEqual({ issue: { code, least: 0, most: MOST_RUPIAH } });
});

test('the ends of a range are in it', () => {
  expect([readAmount('1', 1, 360), readAmount('360', 1, 360)]).toEqual([{ value: 1 }, { value: 360 }]);
  for (const text of ['0', '361'])
    expect(readAmount(text, 1, 360)).toEqual({ issue: { code: 'out-of-range', least: 1, most: 360 } });
});

test('each sum is read as Indonesians write it', () => {
  const { format } = new Intl.NumberFormat('id-ID');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: MOST_RUPIAH }), (value) => {
      expect(readAmount(`Rp${format(value)}`)).toEqual({ value });
    }),
  );
});

test.each([
  ['6', 600],
  ['6%', 600],
  ['6,5', 650],
  ['0.25 %', 25],
  ['500', 50_000],
])('%j is %i hundredths of a percent', (text, value) => {
  expect(readPercent(text, 0, 50_000)).toEqual({ value });
});

test.each([
  ['', 'empty'],
  ['%', 'empty'],
  ['-1', 'negative'],
  ['6,123', 'not-a-percentage'],
  ['enam', 'not-a-percentage'],
  ['500,01', 'out-of-range'],
] as const)('the percentage %j is refused: %s', (text, code) => {
  expect(readPercent(text, 0, 50_000)).toMatchObject({ issue: { code } });
});
