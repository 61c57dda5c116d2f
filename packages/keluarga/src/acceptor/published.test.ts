import { expect, test } from 'vitest';
import { cpr, dropOut, mcpr, methodMix, type UseCounts } from './indicators.ts';
import { agrees } from './share.ts';
import { checkTable } from './table.ts';

/**
 * Tables of prevalence and of drop-out, Central Java, 2008 to 2012, numbered 2.103 and 2.104 in the province's plan,
 * source BKKBN Central Java 2013 (text-id.123dok.com/document/dy44wl30y).
 */
const centralJava = [
  { year: 2008, pus: 6_357_836, pa: 4_964_579, printed: 78.09, dropped: 642_671, printedDo: 11.46, fits: true },
  { year: 2009, pus: 6_487_025, pa: 5_080_590, printed: 78.32, dropped: 655_569, printedDo: 11.69, fits: false },
  { year: 2010, pus: 6_561_254, pa: 5_155_761, printed: 78.58, dropped: 829_455, printedDo: 13.11, fits: false },
  { year: 2011, pus: 6_683_596, pa: 5_285_530, printed: 79.08, dropped: 911_924, printedDo: 14.71, fits: true },
  { year: 2012, pus: 6_738_688, pa: 5_403_576, printed: 80.19, dropped: 960_277, printedDo: 15.09, fits: true },
];

test.each(centralJava)('Central Java $year: prevalence is users over couples', ({ pus, pa, printed }) => {
  const counts = { pus, users: { 'other-modern': pa } };
  expect(checkTable({ ...counts, pa }).off['pregnant-outside']).toEqual([]);
  expect(agrees(printed, cpr(counts), 2)).toBe(true);
});

test.each(centralJava)('Central Java $year: the fitted formula of drop-out gives the printed figure: $fits', (row) => {
  const { pa, dropped, printedDo, fits } = row;
  expect(agrees(printedDo, dropOut({ usersAtStart: pa, newUsers: dropped, dropped }), 2)).toBe(fits);
});

/**
 * BKKBN West Sulawesi, users by method and couples by village, September: pokja0/profil_desa_py at c91e951,
 * data/data_mix_kontra.csv and data/data_pus.csv, the rows of Simboro and Bambaira.
 */
const westSulawesi = [
  {
    village: 'Simboro',
    pus: 3222,
    printed: { pa: 1539, modern: 1354, traditional: 185 },
    users: {
      injection: 608,
      pill: 179,
      condom: 71,
      implant: 167,
      iud: 252,
      mop: 1,
      mow: 71,
      mal: 5,
      'other-traditional': 185,
    },
  },
  {
    village: 'Bambaira',
    pus: 507,
    printed: { pa: 258, modern: 255, traditional: 3 },
    users: {
      injection: 81,
      pill: 45,
      condom: 5,
      implant: 103,
      iud: 9,
      mop: 0,
      mow: 12,
      mal: 0,
      'other-traditional': 3,
    },
  },
];

test.each(westSulawesi)('$village: MAL is among the modern methods, traditional ones among the users', (row) => {
  const counts: UseCounts = row;
  expect(checkTable({ ...counts, ...row.printed }).off['pregnant-outside']).toEqual([]);
  expect(cpr(counts).count).toEqual([row.printed.pa, row.printed.pa]);
  expect(mcpr(counts, 'bkkbn-monthly').count[0]).toBe(row.printed.modern);
  expect(mcpr(counts, 'pp-61-2014').count[1]).toBe(row.printed.modern - row.users.mal);
});

/** Kecamatan Ciamis 2015, from the recapitulation of its family census (123dok.com/document/y6e961nz). */
test('Ciamis: users and those who use nothing make up the couples; the mix is of the users', () => {
  const [pa, notUsing, byAge] = [11_585, 4_016, [438, 3_963, 11_200]];
  const pus = byAge.reduce((sum, n) => sum + n, 0);
  const users = { injection: 5_660, pill: 3_097, 'other-modern': pa - 5_660 - 3_097 };
  expect(checkTable({ pus, users, pa, notUsing }).balances).toContain('pregnant-among-non-users');
  expect(agrees(74, cpr({ pus, users }), 0)).toBe(true);
  const { injection, pill } = methodMix({ users });
  expect(injection && agrees(48.9, injection, 1)).toBe(true);
  expect(pill && agrees(26.7, pill, 1)).toBe(true);
});
