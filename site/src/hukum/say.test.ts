import type { Version } from 'keluarga';
import { expect, test } from 'vitest';
import { everything, law } from './law.ts';
import { doubtsOf, nameOf, questionOf, sayValue, spanOf } from './say.ts';

const languages = ['id', 'en'] as const;
const version = (dates: Partial<Version<number>>, value = 1): Version<number> => ({
  value,
  lastSeen: '2024-01-01',
  checked: '2026-11-24',
  grade: 'B',
  cite: { instrument: 'x' },
  ...dates,
});

test.each(languages)(
  '%s: everything has a name in words, every number a unit, every question its sentence',
  (language) => {
    for (const { about, versions } of everything) {
      expect(nameOf(about, language)).not.toMatch(/\w\.\w|[{}]/);
      if (about.kind !== 'param') continue;
      for (const each of versions) expect(sayValue(about, each, language)).not.toMatch(/-of-|hundredths|undefined|NaN/);
    }
    for (const id of law.questions.keys()) expect(questionOf(id, language)).toMatch(/^[^{}]+[.?]$/);
  },
);

test.each([
  ['rupiah', 3_000_000, 'Rp3.000.000'],
  ['percent-hundredths', 350, '3,5%'],
  ['desil', 4, 'desil 4'],
  ['day-of-month', 3, 'tanggal 3'],
  ['year', 15, '15 tahun'],
  ['time', 2, '2 kali'],
])('a number in %s is said as people say it', (unit, value, text) => {
  expect(sayValue({ kind: 'param', id: 'x', unit }, version({}, value), 'id')).toBe(text);
});

test.each([
  [{ from: '2020-01-01' }, 'sejak 1 Januari 2020'],
  [{ from: ['2020-01-01', '2020-12-31'] as const }, 'mulai antara 1 Januari 2020 dan 31 Desember 2020'],
  [{ firstSeen: '2023-02-28', until: '2024-02-29' }, 'terlihat sejak 28 Februari 2023, sampai 29 Februari 2024'],
])('days are said as far as they are known', (dates, text) => {
  expect(spanOf(version(dates), 'id')).toBe(text);
});

test('a rival source is told with its number, and a practice with its place', () => {
  const doubted = everything.flatMap(({ versions }) => versions.filter(({ dispute, where }) => dispute || where));
  const said = doubted.flatMap((each) => doubtsOf(each, 'id'));
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Ada yang berbeda: .*\d+ tahun/),
      'Baru terlihat di Kalimantan Barat.',
    ]),
  );
});
