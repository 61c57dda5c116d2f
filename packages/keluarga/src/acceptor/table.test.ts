import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTable, PARTITIONS, type Partition, type PusTable, type Row } from './table.ts';

const table = { pus: 100, pa: 70, hamil: 5, ias: 10, iat: 8, tial: 7 };
const [AMONG, BESIDE, OUTSIDE] = PARTITIONS;

test.each<[string, PusTable, readonly Partition[]]>([
  ['pregnant among those who use nothing', { ...table, notUsing: 30 }, [AMONG]],
  ['pregnant beside those who use nothing', { ...table, notUsing: 25 }, [BESIDE]],
  ['pregnant outside the couples', { ...table, pus: 95, notUsing: 25 }, [OUTSIDE]],
  ['no total of those who use nothing', table, [AMONG, BESIDE]],
  ['nobody pregnant', { ...table, pus: 95, hamil: 0, notUsing: 25 }, [AMONG, BESIDE, OUTSIDE]],
  ['parts that do not fill', { ...table, tial: 8 }, []],
  ['those who use nothing not the rest of the couples', { ...table, pa: 60, notUsing: 25 }, []],
  ['only its couples', { pus: 100 }, [AMONG, BESIDE, OUTSIDE]],
])('a table with %s', (_title, counts, balances) => {
  expect(checkTable(counts).balances).toEqual(balances);
});

test('more pregnant than couples is off where they are among the couples', () => {
  expect(checkTable({ pus: 100, hamil: 101 }).balances).toEqual([OUTSIDE]);
});

test('the row that does not balance is named, with what its parts have too many', () => {
  expect(checkTable({ ...table, pa: 60, notUsing: 25 }).off[OUTSIDE]).toEqual([
    { row: 'pus', parts: ['pa', 'notUsing'], excess: -15 },
    { row: 'pus', parts: ['pa', 'ias', 'iat', 'tial'], excess: -15 },
  ]);
  expect(checkTable({ ...table, notUsing: 31 }).off[AMONG]).toEqual([
    { row: 'pus', parts: ['pa', 'notUsing'], excess: 1 },
    { row: 'notUsing', parts: ['hamil', 'ias', 'iat', 'tial'], excess: -1 },
  ]);
});

const users = { pill: 40, iud: 20, mop: 1, mal: 9 };
test.each<[Omit<PusTable, 'pus'>, readonly Row[]]>([
  [{ pa: 70, users }, []],
  [{ pa: 71, users }, ['pa']],
  [{ pa: 70, modern: 61, traditional: 9 }, []],
  [{ pa: 70, modern: 61, traditional: 8 }, ['pa']],
  [{ pa: 70, mkjp: 21, notMkjp: 49 }, []],
  [{ pa: 70, mkjp: 21, notMkjp: 50 }, ['pa']],
  [{ users, mkjp: 21 }, []],
  [{ users, mkjp: 22 }, ['mkjp']],
  [{ users: { pill: 101 } }, ['pus']],
  [{ pa: 101 }, ['pus']],
  [{ notUsing: 101 }, ['pus']],
  [{ pa: 100 }, []],
])('of 100 couples, %j: off %j', (rows, off) => {
  for (const way of PARTITIONS) expect(checkTable({ pus: 100, ...rows }).off[way].map(({ row }) => row)).toEqual(off);
});

/** What each couple of a table is, of which the table is made without the equations. */
const couple = fc.constantFrom('pill', 'iud', 'mop', 'periodic', 'hamil', 'ias', 'iat', 'tial');
const tableOf = (couples: readonly string[], way: Partition): Required<PusTable> => {
  const count = (...kinds: readonly string[]) => couples.filter((each) => kinds.includes(each)).length;
  const [hamil, wishes] = [count('hamil'), count('ias', 'iat', 'tial')];
  const one = (kind: string) => ({ [kind]: count(kind) });
  return {
    pus: couples.length - (way === OUTSIDE ? hamil : 0),
    pa: count('pill', 'iud', 'mop', 'periodic'),
    users: { ...one('pill'), ...one('iud'), ...one('mop'), ...one('periodic') },
    modern: count('pill', 'iud', 'mop'),
    traditional: count('periodic'),
    mkjp: count('iud', 'mop'),
    notMkjp: count('pill', 'periodic'),
    notUsing: wishes + (way === AMONG ? hamil : 0),
    hamil,
    ias: count('ias'),
    iat: count('iat'),
    tial: count('tial'),
  };
};
const ROWS = [
  'pus',
  'pa',
  'modern',
  'traditional',
  'mkjp',
  'notMkjp',
  'notUsing',
  'hamil',
  'ias',
  'iat',
  'tial',
] as const;

test('a table of real couples balances in its way; one count off by a few, and no way is left but where the pregnant explain it', () => {
  const cases = fc.tuple(
    fc.array(couple, { minLength: 1, maxLength: 40 }),
    fc.constantFrom(...PARTITIONS),
    fc.constantFrom(...ROWS),
    fc.integer({ min: 1, max: 3 }),
  );
  fc.assert(
    fc.property(cases, ([couples, way, row, more]) => {
      const printed = tableOf(couples, way);
      expect(checkTable(printed).off[way]).toEqual([]);
      const changed = { ...printed, [row]: printed[row] + more };
      const { balances, off } = checkTable(changed);
      // Pregnant couples outside all other lines are in no equation of that way.
      const isFree = row === 'hamil' && way === OUTSIDE;
      expect(off[way].some((each) => each.row === row || each.parts.includes(row))).toBe(!isFree);
      if (!isFree && more !== printed.hamil && (row !== 'hamil' || printed.hamil)) expect(balances).toEqual([]);
    }),
  );
});
