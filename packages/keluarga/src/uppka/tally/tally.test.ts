import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, type Column, type Counts } from './columns.ts';
import { monthTally, tallyText } from './month.ts';

test('a partition that does not fill is told, with what is over', () => {
  const { partition, unbalanced } = monthTally([{ pus: 100, pa: 60, hamil: 5, ias: 10, iat: 10, tial: 10 }]);
  expect(partition?.balances).toEqual([]);
  expect(partition?.excess['pregnant-among-non-users']).toBe(-5);
  expect(unbalanced).toEqual([{ row: 0, excess: -5 }]);
});

test('rows printed in two ways are told, even where their sums hide it', () => {
  const among = { pus: 100, pa: 60, hamil: 5, ias: 10, iat: 10, tial: 15 };
  const apart = { ...among, hamil: 3, tial: 20 };
  const tally = monthTally([among, among, apart]);
  expect(tally.way).toBe('pregnant-among-non-users');
  expect(tally.unbalanced).toEqual([{ row: 2, excess: 3 }]);
  expect(monthTally([apart, apart, among])).toMatchObject({
    way: 'pregnant-outside',
    unbalanced: [{ row: 2, excess: -5 }],
  });
  const over = { ...among, tial: 16 };
  const under = { ...among, tial: 14 };
  const hidden = monthTally([over, under, among]);
  expect(hidden.partition?.balances).toContain('pregnant-among-non-users');
  expect(hidden.unbalanced).toEqual([
    { row: 0, excess: 1 },
    { row: 1, excess: -1 },
  ]);
});

test('a column missing from one row is not summed, and told', () => {
  const tally = monthTally([{ pus: 10, pa: 4 }, { pus: 20 }]);
  expect(tally.totals).toEqual({ pus: 30 });
  expect(tally.gaps).toEqual(['pa']);
  expect(tally.partition).toBeUndefined();
  expect(tally.way).toBeUndefined();
});

test.each([
  [9, 12, 7_500],
  [1, 3, 3_333],
  [2, 3, 6_667],
  [1, 8, 1_250],
  [0, 5, 0],
])('%i of %i families came: %i hundredths of a percent', (familiesAttending, memberFamilies, hundredths) => {
  expect(monthTally([{ familiesAttending, memberFamilies }]).attendance?.hundredths).toBe(hundredths);
});

test('of nobody there is no share, and more than all are too many in their own row', () => {
  expect(monthTally([{ familiesAttending: 0, memberFamilies: 0 }]).attendance).toBeUndefined();
  const rows = [
    { familiesAttending: 4, memberFamilies: 10 },
    { familiesAttending: 6, memberFamilies: 5 },
  ];
  expect(monthTally(rows).tooMany).toEqual([{ row: 1, column: 'familiesAttending', most: 'memberFamilies' }]);
  const parts = ['pa', 'ias', 'iat', 'tial'] as const;
  for (const part of parts)
    expect(monthTally([{ pus: 9, [part]: 10 }]).tooMany).toEqual([{ row: 0, column: part, most: 'pus' }]);
  expect(monthTally([{ pus: 9, pa: 9, hamil: 9, ias: 9, iat: 9, tial: 9 }]).tooMany).toEqual([]);
  expect(() => monthTally([{ pus: -1 }])).toThrow(RangeError);
  expect(() => monthTally([{ pus: 1_000_000_000 }])).toThrow(RangeError);
  expect(monthTally([]).totals).toEqual({});
});

const anyRow = fc.record(
  Object.fromEntries(COLUMNS.map((name) => [name, fc.nat(9_999)])) as Record<Column, fc.Arbitrary<number>>,
);

test('the sums of rows are the sums of their columns, in any order', () => {
  const shuffled = fc
    .array(anyRow, { minLength: 1, maxLength: 12 })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      const tally = monthTally(rows);
      const other = monthTally(others);
      expect(tally.gaps).toEqual([]);
      expect([other.totals, other.partition, other.attendance, other.faceToFace, other.way]).toEqual([
        tally.totals,
        tally.partition,
        tally.attendance,
        tally.faceToFace,
        tally.way,
      ]);
      expect(other.unbalanced).toHaveLength(tally.unbalanced.length);
      expect(other.tooMany).toHaveLength(tally.tooMany.length);
      for (const name of COLUMNS) expect(tally.totals[name]).toBe(rows.reduce((sum, row) => sum + (row[name] ?? 0), 0));
    }),
  );
});

/** Counts that fill their couples, with somebody pregnant, so that only one way balances. */
const filled = (way: 'pregnant-among-non-users' | 'pregnant-outside') =>
  fc
    .record({
      pa: fc.integer({ min: 1, max: 999 }),
      hamil: fc.integer({ min: 1, max: 99 }),
      ias: fc.integer({ min: 1, max: 99 }),
      iat: fc.integer({ min: 1, max: 99 }),
      tial: fc.integer({ min: 1, max: 99 }),
    })
    .map(
      (row): Counts => ({
        ...row,
        pus: row.pa + row.ias + row.iat + row.tial + (way === 'pregnant-outside' ? 0 : row.hamil),
      }),
    );

test.each([
  ['pregnant-among-non-users', ['pus', 'pa', 'hamil', 'ias', 'iat', 'tial']],
  ['pregnant-outside', ['pus', 'pa', 'ias', 'iat', 'tial']],
] as const)('%s: rows that fill balance; one count off by one unbalances, and tells in which row', (way, columns) => {
  const cases = fc.tuple(
    fc.array(filled(way), { minLength: 3, maxLength: 10 }),
    fc.nat(),
    fc.constantFrom(...columns),
    fc.constantFrom(1, -1),
  );
  fc.assert(
    fc.property(cases, ([rows, at, column, change]) => {
      const { partition, ...filledTally } = monthTally(rows);
      expect(filledTally).toMatchObject({ way, unbalanced: [] });
      expect(partition?.balances).toContain(way);
      const row = at % rows.length;
      const changed = rows.map((counts, i) =>
        i === row ? { ...counts, [column]: (counts[column] ?? 0) + change } : counts,
      );
      const tally = monthTally(changed);
      expect(tally.way).toBe(way);
      expect(tally.unbalanced).toEqual([{ row, excess: column === 'pus' ? -change : change }]);
      expect(tally.partition?.excess[way]).toBe(column === 'pus' ? -change : change);
    }),
  );
});

test('the text to copy out has a line for each column summed', () => {
  const words = Object.fromEntries(COLUMNS.map((name) => [name, name.toUpperCase()])) as Record<Column, string>;
  expect(tallyText({ totals: { pus: 3, pa: 2 } }, words)).toBe('PUS: 3\nPA: 2');
  expect(tallyText({ totals: { pus: 3 } }, words, (count) => `${count} pasangan`)).toBe('PUS: 3 pasangan');
});
