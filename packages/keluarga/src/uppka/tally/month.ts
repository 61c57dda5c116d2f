import { checkTable, PARTITIONS, type Partition } from '../../acceptor/table.ts';
import { whole } from '../business/rupiah.ts';
import { COLUMNS, type Column, type Counts, MOST_COUNT } from './columns.ts';

/** A part of a whole, in hundredths of a percent, to the nearest; a half goes up. */
export interface Part {
  readonly part: number;
  readonly of: number;
  readonly hundredths: number;
}

/** A count that cannot be part of another: more came than there are. `row` from 0. */
export interface TooMany {
  readonly row: number;
  readonly column: Column;
  readonly most: Column;
}

/** By way of printing, what the parts of the couples have more than the couples; the ways in which that is nothing. */
interface PartitionCheck {
  readonly balances: readonly Partition[];
  readonly excess: Readonly<Record<Partition, number>>;
}

/** A row whose users and non-users do not fill its couples. `row` from 0; `excess` is what the parts have too many. */
export interface Unbalanced {
  readonly row: number;
  readonly excess: number;
}

export interface MonthTally {
  /** Sums of the columns counted in every row; a column missing from a row is not summed. */
  readonly totals: Counts;
  /** Columns counted in some rows only. */
  readonly gaps: readonly Column[];
  /** Whether users and non-users fill the couples; absent where a column of it is missing. */
  readonly partition?: PartitionCheck;
  /** The way most rows are printed, by what balances; where as many balance in several, pregnant among non-users. */
  readonly way?: Partition;
  /** Rows that do not balance that way, of those that hold all six counts. */
  readonly unbalanced: readonly Unbalanced[];
  /** Families of members that came; absent where not counted, or nobody is a member. */
  readonly attendance?: Part;
  /** Meetings face to face among all meetings. */
  readonly faceToFace?: Part;
  readonly tooMany: readonly TooMany[];
}

const WITHIN: readonly (readonly [Column, Column])[] = [
  ['pa', 'pus'],
  ['ias', 'pus'],
  ['iat', 'pus'],
  ['tial', 'pus'],
  ['familiesAttending', 'memberFamilies'],
  ['memberPus', 'members'],
  ['memberPusUsing', 'memberPus'],
];

/** @throws RangeError for a count that is no whole number from 0 to 999,999,999. */
export const monthTally = (rows: readonly Counts[]): MonthTally => {
  const totals: { [Name in Column]?: number } = {};
  const gaps: Column[] = [];
  for (const column of COLUMNS) {
    const counted = rows.flatMap((row) => row[column] ?? []);
    for (const count of counted) whole(count, column, 0, MOST_COUNT);
    if (counted.length === rows.length && rows.length) totals[column] = counted.reduce((sum, count) => sum + count, 0);
    else if (counted.length) gaps.push(column);
  }
  const { memberFamilies, familiesAttending, faceToFace, online } = totals;
  const partition = partitionOf(totals);
  const attendance = partOf(familiesAttending, memberFamilies);
  const meetings = faceToFace !== undefined && online !== undefined ? faceToFace + online : undefined;
  const met = partOf(faceToFace, meetings);
  return {
    totals,
    gaps,
    ...(partition && { partition }),
    ...rowsByWay(rows),
    ...(attendance && { attendance }),
    ...(met && { faceToFace: met }),
    tooMany: rows.flatMap((counts, row) =>
      WITHIN.flatMap(([column, most]) => {
        const [part, all] = [counts[column], counts[most]];
        return part !== undefined && all !== undefined && part > all ? [{ row, column, most }] : [];
      }),
    ),
  };
};

const partitionOf = ({ pus, pa, hamil, ias, iat, tial }: Counts): PartitionCheck | undefined => {
  if ([pus, pa, hamil, ias, iat, tial].includes(undefined)) return undefined;
  const { off } = checkTable({ pus, pa, hamil, ias, iat, tial } as Required<Counts>);
  const excessOf = (way: Partition) =>
    off[way].find(({ parts }) => parts.includes('tial') && parts.length > 1)?.excess ?? 0;
  const excess = Object.fromEntries(PARTITIONS.map((way) => [way, excessOf(way)])) as Record<Partition, number>;
  return { balances: PARTITIONS.filter((way) => excess[way] === 0), excess };
};

const rowsByWay = (rows: readonly Counts[]): Pick<MonthTally, 'way' | 'unbalanced'> => {
  const checks = rows.flatMap((counts, row) => {
    const check = partitionOf(counts);
    return check ? [{ row, check }] : [];
  });
  if (!checks.length) return { unbalanced: [] };
  const balanced = (way: Partition) => checks.filter(({ check }) => check.balances.includes(way)).length;
  const way = PARTITIONS.reduce((best, each) => (balanced(each) > balanced(best) ? each : best));
  const off = checks.filter(({ check }) => check.excess[way] !== 0);
  return { way, unbalanced: off.map(({ row, check }) => ({ row, excess: check.excess[way] })) };
};

const partOf = (part: number | undefined, of: number | undefined): Part | undefined =>
  part === undefined || !of ? undefined : { part, of, hundredths: Math.floor((part * 20_000 + of) / (2 * of)) };

/** Lines to copy out, one for each column summed: its words, and the number as `write` gives it. */
export const tallyText = (
  { totals }: Pick<MonthTally, 'totals'>,
  words: Readonly<Record<Column, string>>,
  write: (count: number) => string = String,
): string =>
  COLUMNS.flatMap((column) => {
    const count = totals[column];
    return count === undefined ? [] : `${words[column]}: ${write(count)}`;
  }).join('\n');
