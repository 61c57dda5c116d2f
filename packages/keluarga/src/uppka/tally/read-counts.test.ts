import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnNames } from '../../messages/groups/column-names.ts';
import { COLUMNS, type Column, type Counts } from './columns.ts';
import { readCounts } from './read-counts.ts';

test.each([
  ['tabs', 'PUS\tpa\thamil\n120\t80\t5\n1.000\t\t0\r\n'],
  ['semicolons', 'PUS;pa;hamil\n120;80;5\n1.000;;0'],
  ['commas', 'PUS,pa,hamil\n120,80,5\n1000,,0'],
  ['quotes, a byte order mark and a name over two lines', '\uFEFF"PUS"\t"pa"\t"ha\nmil"\n120\t"80"\t5\n1000\t\t0'],
  ['a blank row', 'PUS\tpa\thamil\n\t\t\n120\t80\t5\n\n1000\t\t0'],
  ['names down the side', 'pus\t120\t1.000\nPA\t80\t\nHamil\t5\t0'],
])('a table of %s is read', (_, text) => {
  const { rows, issues } = readCounts(text);
  expect(issues).toEqual([]);
  expect(rows).toEqual([
    { pus: 120, pa: 80, hamil: 5 },
    { pus: 1_000, hamil: 0 },
  ]);
});

test('where each row stands in the table is told', () => {
  expect(readCounts('pus\tpa\n\n1\t1\n2\t2')).toMatchObject({ at: [3, 4], side: 'rows' });
  expect(readCounts('pus\t1\t2\npa\t1\t2')).toMatchObject({ at: [2, 3], side: 'columns' });
});

test('columns are known by their names in both languages, and by short ones', () => {
  const text = 'PUS (pasangan usia subur)\tPeserta KB aktif\tPregnant\tKeluarga hadir\n1\t2\t3\t4';
  expect(readCounts(text, columnNames)).toMatchObject({
    rows: [{ pus: 1, pa: 2, hamil: 3, familiesAttending: 4 }],
    issues: [],
  });
});

test('no name stands for two columns', () => {
  for (const [column, names] of Object.entries(columnNames))
    for (const name of names) {
      const { rows } = readCounts(`${name}\n1`, columnNames);
      expect([name, rows]).toEqual([name, [{ [column]: 1 }]]);
    }
});

test.each([
  ['', { code: 'nothing', row: 1 }],
  [' \n\t\n', { code: 'nothing', row: 1 }],
  ['120\t80\n1\t2', { code: 'no-head', row: 1 }],
  ['pus\tx\n1\t', { code: 'unknown-column', row: 1, column: 2 }],
  ['pus\t\tpa\n1\t7\t2', { code: 'unknown-column', row: 1, column: 2 }],
  ['pus\tpus\n1\t1', { code: 'twice', row: 1, column: 2, of: 'pus' }],
  ['pus', { code: 'empty-row', row: 1, column: 1 }],
  ['RT\tpus\n1\t2\n2\t', { code: 'empty-row', row: 3, column: 1 }],
  ['pus\n-1', { code: 'negative', row: 2, column: 1, of: 'pus' }],
  ['pus\tpa\n1,5\t2', { code: 'not-whole', row: 2, column: 1, of: 'pus' }],
  ['pus\n1.5', { code: 'dots', row: 2, column: 1, of: 'pus' }],
  ['pus\nRp5', { code: 'not-a-number', row: 2, column: 1, of: 'pus' }],
  ['pus\n\nsepuluh', { code: 'not-a-number', row: 3, column: 1, of: 'pus' }],
  ['pus\n1000000000', { code: 'out-of-range', row: 2, column: 1, of: 'pus' }],
  ['pus\tpa\n1\t-', { code: 'dash', row: 2, column: 2, of: 'pa' }],
  ['pus\n1\t2', { code: 'too-many-cells', row: 2, column: 2 }],
  ['RT\tpus\n1\t5\nJumlah\t5', { code: 'total-row', row: 3, column: 1 }],
  ['-\tRT 1\tTOTAL\npus\t5\t5\npa\t1\t1', { code: 'total-row', row: 1, column: 3 }],
  ['pus\tpa\tias\n5\t3\t2\n1\t1\t0\n6\t4\t2', { code: 'looks-like-total', row: 4, column: 1 }],
  ['RT\tpus\n"1\t2\n2\t3', { code: 'open-quote', row: 2, column: 1 }],
])('%j is an issue', (text, issue) => {
  expect(readCounts(text).issues).toContainEqual(issue);
});

test('rows that sum up by chance in one or two columns are taken', () => {
  expect(readCounts('pus\tpa\n1\t1\n2\t1\n3\t2').issues).toEqual([]);
});

test('what was written as a table is read back, in either direction, and no cell is lost', () => {
  const cell = fc.oneof(fc.nat(99_999).map(String), fc.constantFrom('', '-', 'x', '-4', '1,5', '1.5'));
  const table = fc
    .shuffledSubarray([...COLUMNS], { minLength: 2 })
    .chain((head) =>
      fc.tuple(
        fc.constant(head),
        fc.array(fc.array(cell, { minLength: head.length, maxLength: head.length }), { minLength: 1, maxLength: 6 }),
      ),
    );
  fc.assert(
    fc.property(table, fc.boolean(), ([head, body], down) => {
      const all = [head, ...body];
      const turned = head.map((_, c) => all.map((row) => row[c]));
      const text = (down ? turned : all).map((row) => row.join('\t')).join('\n');
      const { rows, issues } = readCounts(text);
      const blank = (row: readonly string[]) => row.every((each) => each === '');
      const kept = down ? body : body.filter((row) => !blank(row));
      const wanted = kept.map((row) =>
        Object.fromEntries(row.flatMap((each, c) => (/^\d+$/.test(each) ? [[head[c], Number(each)]] : []))),
      );
      expect(rows).toEqual(wanted as { [Name in Column]?: number }[] as Counts[]);
      const bad = kept.flat().filter((each) => each !== '' && !/^\d+$/.test(each)).length;
      const told = issues.filter(({ code }) => !['empty-row', 'looks-like-total'].includes(code));
      expect(told).toHaveLength(bad);
    }),
  );
});
