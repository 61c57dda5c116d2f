import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, type Column, readCounts } from './columns.ts';
import { monthTally, tallyText } from './month.ts';

test('a pasted table is read and summed', () => {
  const { rows, issues } = readCounts(
    'PUS\tpa\thamil\tias\tiat\ttial\n120\t80\t5\t10\t15\t10\n1.000;700;50;100;100;50\n',
  );
  expect(issues).toEqual([]);
  const tally = monthTally(rows);
  expect(tally.totals).toEqual({ pus: 1_120, pa: 780, hamil: 55, ias: 110, iat: 115, tial: 60 });
  expect(tally.partition?.balances).toEqual(['pregnant-among-non-users']);
});

test('a partition that does not fill is told, with what is over', () => {
  const { partition } = monthTally([{ pus: 100, pa: 60, hamil: 5, ias: 10, iat: 10, tial: 10 }]);
  expect(partition?.balances).toEqual([]);
  expect(partition?.excess['pregnant-among-non-users']).toBe(-5);
});

test.each([
  ['', { line: 1, code: 'nothing' }],
  ['pus\tx', { line: 1, column: 'x', code: 'unknown-column' }],
  ['pus\tpus', { line: 1, column: 'pus', code: 'twice' }],
  ['pus\n-1', { line: 2, column: 'pus', code: 'not-a-count' }],
  ['pus\n1,5', { line: 2, column: 'pus', code: 'not-a-count' }],
  ['pus\n\nsepuluh', { line: 3, column: 'pus', code: 'not-a-count' }],
  ['pus\n1\t2', { line: 2, code: 'too-many-cells' }],
])('%j is an issue', (text, issue) => {
  expect(readCounts(text).issues).toContainEqual(issue);
});

test('a column missing from one row is not summed, and told', () => {
  const tally = monthTally([{ pus: 10, pa: 4 }, { pus: 20 }]);
  expect(tally.totals).toEqual({ pus: 30 });
  expect(tally.gaps).toEqual(['pa']);
  expect(tally.partition).toBeUndefined();
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

test('of nobody there is no share, and more than all are too many', () => {
  expect(monthTally([{ familiesAttending: 0, memberFamilies: 0 }]).attendance).toBeUndefined();
  expect(monthTally([{ familiesAttending: 6, memberFamilies: 5 }]).tooMany).toEqual([
    { column: 'familiesAttending', most: 'memberFamilies' },
  ]);
  expect(() => monthTally([{ pus: -1 }])).toThrow(RangeError);
  expect(monthTally([]).totals).toEqual({});
});

test('the sums of rows are the sums of their columns, in any order', () => {
  const row = fc.record(
    Object.fromEntries(COLUMNS.map((name) => [name, fc.nat(9_999)])) as Record<Column, fc.Arbitrary<number>>,
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const { totals, gaps } = monthTally(rows);
      expect(gaps).toEqual([]);
      expect(monthTally([...rows].reverse()).totals).toEqual(totals);
      expect(totals.members).toBe(rows.reduce((sum, { members }) => sum + members, 0));
    }),
  );
});

test('the text to copy out has a line for each column summed', () => {
  const words = Object.fromEntries(COLUMNS.map((name) => [name, name.toUpperCase()])) as Record<Column, string>;
  expect(tallyText({ totals: { pus: 3, pa: 2 } }, words)).toBe('PUS: 3\nPA: 2');
});
