import { expect, test } from 'vitest';
import { nikShape, readNik } from './nik.ts';

const on = '2026-11-24';
/** Made up: province 64, a day, a serial. */
const nik = (date: string, serial = '0001', region = '647101') => `${region}${date}${serial}`;
const codes = (text: string, more = {}) =>
  readNik(text, { on, ...more }).issues.map(({ path, code }) => [...path, code].join(' '));

test.each([
  ['15 digits', '647101150690000', 'not-16-digits'],
  ['17 digits', '64710115069000011', 'not-16-digits'],
  ['nothing', '', 'not-16-digits'],
  ['a letter', '64710115O6900001', 'not-digits'],
  ['digits of another script', '６４７１０１１５０６９００００１', 'not-digits'],
  ['a day 0', nik('000690'), 'birth no-such-day'],
  ['a 32nd day', nik('320690'), 'birth no-such-day'],
  ['a 40th day', nik('400690'), 'birth no-such-day'],
  ["a woman's day 72", nik('720690'), 'birth no-such-day'],
  ["a woman's 31 June", nik('710690'), 'birth no-such-day'],
  ['a month 0', nik('150090'), 'birth no-such-day'],
  ['a month 13', nik('151390'), 'birth no-such-day'],
  ['29 February of a year that is leap in no century', nik('290290'), 'birth no-such-day'],
  ['serial 0000', nik('150690', '0000'), 'serial no-serial'],
])('%s is invalid', (_what, text, code) => {
  const read = readNik(text, { on });
  expect(read).toMatchObject({ level: 'invalid' });
  expect(read.nik).toBeUndefined();
  expect(codes(text)).toEqual([code]);
});

test.each([
  ['150690', 'male', ['1990-06-15']],
  ['550690', 'female', ['1990-06-15']],
  ['010190', 'male', ['1990-01-01']],
  ['410190', 'female', ['1990-01-01']],
  ['310190', 'male', ['1990-01-31']],
  ['710190', 'female', ['1990-01-31']],
  ['150610', 'male', ['1910-06-15', '2010-06-15']],
  ['241126', 'male', ['1926-11-24', '2026-11-24']],
  ['290200', 'male', ['2000-02-29']],
  ['290204', 'male', ['1904-02-29', '2004-02-29']],
  ['241103', 'male', ['2003-11-24']],
  ['251103', 'male', ['1903-11-25', '2003-11-25']],
])('%s tells %s, born on one of %j', (date, sex, births) => {
  expect(readNik(nik(date), { on })).toMatchObject({ level: 'ok', nik: { sex, births } });
});

test('a day still ahead this year is suspicious, and stands for the century before', () => {
  const read = readNik(nik('251126'), { on });
  expect(read).toMatchObject({ level: 'suspicious', nik: { births: ['1926-11-25'] } });
  expect(read.issues).toEqual([
    { path: ['birth'], code: 'birth-ahead', level: 'suspicious', params: { date: '2026-11-25' } },
  ]);
  expect(codes(nik('251126'), { birthDate: '1926-11-25' })).toEqual([]);
});

test('a birth date told settles the century, and a difference is no more than suspicious', () => {
  expect(readNik(nik('150610'), { on, birthDate: '2010-06-15' }).nik?.births).toEqual(['2010-06-15']);
  const other = readNik(nik('150610'), { on, birthDate: '2010-06-16' });
  expect(other).toMatchObject({ level: 'suspicious', nik: { births: ['1910-06-15', '2010-06-15'] } });
  expect(codes(nik('150610'), { birthDate: '2010-06-16', sex: 'female' })).toEqual([
    'birth birth-against-number',
    'sex sex-against-number',
  ]);
});

test('a region is checked only where a list is given, and never for a mission abroad', () => {
  const hasKecamatan = (code: string) => code === '647101';
  expect(codes(nik('150690'), { hasKecamatan })).toEqual([]);
  expect(codes(nik('150690', '0001', '647199'))).toEqual([]);
  expect(codes(nik('150690', '0001', '647199'), { hasKecamatan })).toEqual(['region unknown-region']);
  const abroad = readNik(nik('150690', '0001', '991237'), { on, hasKecamatan });
  expect(abroad).toMatchObject({ level: 'ok', nik: { region: { kind: 'abroad', country: '123', mission: '7' } } });
});

test('blanks, dots and hyphens are passed over', () => {
  expect(readNik(' 64.71.01-150690-0001\n', { on })).toEqual(readNik(nik('150690'), { on }));
});

test('an option that is no day is the mistake of a programmer', () => {
  expect(() => readNik(nik('150690'), { on: '2026-02-29' })).toThrow(RangeError);
  expect(() => readNik(nik('150690'), { on, birthDate: '1990-6-1' })).toThrow(RangeError);
});

test('the parts of a NIK make up its digits, and women are told by the day', () => {
  const { digits, region, birth, serial, womanAdds } = nikShape;
  expect(region + birth + serial).toBe(digits);
  const number = (day: number) => `${'6'.repeat(region)}${day}0190${'1'.repeat(serial)}`;
  expect(readNik(number(30), { on: '2026-11-24' }).nik?.sex).toBe('male');
  expect(readNik(number(30 + womanAdds), { on: '2026-11-24' }).nik).toMatchObject({
    sex: 'female',
    births: ['1990-01-30'],
  });
});
