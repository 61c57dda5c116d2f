import { expect, test } from 'vitest';
import { balikpapanRegions, regionSource, wardNamed } from './wards.ts';

const wards = balikpapanRegions.flatMap((kecamatan) => kecamatan.wards);

test('there are 6 kecamatan and 34 kelurahan, as many in each as the decree has', () => {
  expect(balikpapanRegions.map(({ code, wards }) => [code, wards.length])).toEqual([
    ['647101', 4],
    ['647102', 6],
    ['647103', 6],
    ['647104', 6],
    ['647105', 7],
    ['647106', 5],
  ]);
  expect(wards).toHaveLength(34);
});

test('each code stands once, under its kecamatan, and is that of a kelurahan', () => {
  expect(new Set(wards.map(({ code }) => code)).size).toBe(34);
  for (const { code, wards } of balikpapanRegions)
    for (const ward of wards) expect(ward.code).toMatch(new RegExp(`^${code}1\\d{3}$`));
});

test('no two names are alike', () => {
  expect(new Set(wards.map(({ name }) => name)).size).toBe(34);
});

test.each([
  ['Sungai Nangka', '6471051010'],
  ['sungainangka', '6471051010'],
  ['Gunungsamarinda', '6471031002'],
  ['GUNUNG SAMARINDA BARU', '6471031005'],
  ['Gunungbahagia', '6471051006'],
  ['Muararapak', '6471031004'],
  ['Damai', '6471061005'],
])('%s is %s', (name, code) => {
  expect(wardNamed(name)?.code).toBe(code);
});

test('an unknown name is none of them', () => {
  expect(wardNamed('Damai Sejahtera')).toBeUndefined();
});

test('the source is a transcription and says so', () => {
  expect(regionSource).toMatchObject({ grade: 'C', cite: { instrument: 'wilayah' } });
});
