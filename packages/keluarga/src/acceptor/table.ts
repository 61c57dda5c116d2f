import type { MethodKind } from './indicators.ts';

/** A table of couples of reproductive age as printed; a row that it does not print is left out. */
export interface PusTable {
  readonly pus: number;
  /** Users, all methods. */
  readonly pa?: number;
  readonly users?: { readonly [Kind in MethodKind]?: number };
  readonly modern?: number;
  readonly traditional?: number;
  readonly mkjp?: number;
  readonly notMkjp?: number;
  readonly notUsing?: number;
  readonly hamil?: number;
  readonly ias?: number;
  readonly iat?: number;
  readonly tial?: number;
}

export type Row = keyof PusTable;

/**
 * The ways tables are printed: pregnant couples among those who use nothing, beside them on a line of their own, or outside
 * the couples that the other lines fill.
 */
export const PARTITIONS = ['pregnant-among-non-users', 'pregnant-beside-non-users', 'pregnant-outside'] as const;
export type Partition = (typeof PARTITIONS)[number];

/** A row that does not balance: the rows that should fill it, and what they have too many, less than 0 for too few. */
export interface RowOff {
  readonly row: Row;
  readonly parts: readonly Row[];
  readonly excess: number;
}

export interface TableCheck {
  /** The ways in which every row balances: several where nothing printed tells them apart, none where it does not add up. */
  readonly balances: readonly Partition[];
  readonly off: Readonly<Record<Partition, readonly RowOff[]>>;
}

type Rule = Omit<RowOff, 'excess'> & { readonly atMost?: true };

const LONG: readonly MethodKind[] = ['iud', 'implant', 'mow', 'mop'];
const WISHES = ['ias', 'iat', 'tial'] as const satisfies readonly Row[];
const PARTS = ['pa', 'modern', 'traditional', 'mkjp', 'notMkjp', 'notUsing', ...WISHES] as const;

/** What every table keeps, in either way. */
const ALWAYS: readonly Rule[] = [
  { row: 'pa', parts: ['users'] },
  { row: 'pa', parts: ['modern', 'traditional'] },
  { row: 'pa', parts: ['mkjp', 'notMkjp'] },
  { row: 'pus', parts: ['users'], atMost: true },
  ...PARTS.map((part) => ({ row: 'pus', parts: [part], atMost: true }) as const),
];

/** What a table keeps by the way it is printed. */
const BY_WAY: Readonly<Record<Partition, readonly Rule[]>> = {
  'pregnant-among-non-users': [
    { row: 'pus', parts: ['hamil'], atMost: true },
    { row: 'pus', parts: ['pa', 'notUsing'] },
    { row: 'pus', parts: ['pa', 'hamil', ...WISHES] },
    { row: 'notUsing', parts: ['hamil', ...WISHES] },
  ],
  'pregnant-beside-non-users': [
    { row: 'pus', parts: ['hamil'], atMost: true },
    { row: 'pus', parts: ['pa', 'hamil', 'notUsing'] },
    { row: 'pus', parts: ['pa', 'hamil', ...WISHES] },
    { row: 'notUsing', parts: [...WISHES] },
  ],
  'pregnant-outside': [
    { row: 'pus', parts: ['pa', 'notUsing'] },
    { row: 'pus', parts: ['pa', ...WISHES] },
    { row: 'notUsing', parts: [...WISHES] },
  ],
};

/** Every equation of which the table prints all rows, each that does not hold by the name of its row. */
export const checkTable = (table: PusTable): TableCheck => {
  const off = (way: Partition): RowOff[] => [
    ...[...ALWAYS, ...BY_WAY[way]].flatMap((rule) => brokenBy(table, rule)),
    ...longOff(table),
  ];
  const all = Object.fromEntries(PARTITIONS.map((way) => [way, off(way)])) as Record<Partition, RowOff[]>;
  return { balances: PARTITIONS.filter((way) => !all[way].length), off: all };
};

const countOf = (table: PusTable, row: Row): number | undefined => {
  const count = table[row];
  if (typeof count !== 'object') return count;
  return Object.values(count).reduce<number>((sum, n = 0) => sum + n, 0);
};

const brokenBy = (table: PusTable, { row, parts, atMost }: Rule): RowOff[] => {
  const [whole, counts] = [countOf(table, row), parts.map((part) => countOf(table, part))];
  if (whole === undefined || counts.includes(undefined)) return [];
  const excess = counts.reduce<number>((sum, n = 0) => sum + n, 0) - whole;
  return excess === 0 || (atMost && excess < 0) ? [] : [{ row, parts, excess }];
};

const longOff = ({ users, mkjp }: PusTable): RowOff[] => {
  if (!users || mkjp === undefined) return [];
  const excess = LONG.reduce((sum, kind) => sum + (users[kind] ?? 0), 0) - mkjp;
  return excess ? [{ row: 'mkjp', parts: ['users'], excess }] : [];
};
