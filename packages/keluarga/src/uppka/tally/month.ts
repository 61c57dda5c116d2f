import { checkPartition, type PartitionCheck } from '../../acceptor/wishes.ts';
import { COLUMNS, type Column, type Counts } from './columns.ts';

/** A part of a whole, in hundredths of a percent, to the nearest; a half goes up. */
export interface Part {
  readonly part: number;
  readonly of: number;
  readonly hundredths: number;
}

/** A count that cannot be part of another: more came than there are. */
export interface TooMany {
  readonly column: Column;
  readonly most: Column;
}

export interface MonthTally {
  /** Sums of the columns counted in every row; a column missing from a row is not summed. */
  readonly totals: Counts;
  /** Columns counted in some rows only. */
  readonly gaps: readonly Column[];
  /** Whether users and non-users fill the couples; absent where a column of it is missing. */
  readonly partition?: PartitionCheck;
  /** Families of members that came; absent where not counted, or nobody is a member. */
  readonly attendance?: Part;
  /** Meetings face to face among all meetings. */
  readonly faceToFace?: Part;
  readonly tooMany: readonly TooMany[];
}

const WITHIN: readonly (readonly [Column, Column])[] = [
  ['pa', 'pus'],
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
    for (const count of counted)
      if (!Number.isInteger(count) || count < 0 || count > 999_999_999)
        throw new RangeError(`${column}: not a count: ${count}`);
    if (counted.length === rows.length && rows.length) totals[column] = counted.reduce((sum, count) => sum + count, 0);
    else if (counted.length) gaps.push(column);
  }
  const { pus, pa, hamil, ias, iat, tial, memberFamilies, familiesAttending, faceToFace, online } = totals;
  const whole = [pus, pa, hamil, ias, iat, tial].every((count) => count !== undefined);
  const attendance = partOf(familiesAttending, memberFamilies);
  const meetings = faceToFace !== undefined && online !== undefined ? faceToFace + online : undefined;
  const met = partOf(faceToFace, meetings);
  return {
    totals,
    gaps,
    ...(whole && { partition: checkPartition({ pus, pa, hamil, ias, iat, tial } as Required<Counts>) }),
    ...(attendance && { attendance }),
    ...(met && { faceToFace: met }),
    tooMany: WITHIN.flatMap(([column, most]) => {
      const [part, all] = [totals[column], totals[most]];
      return part !== undefined && all !== undefined && part > all ? [{ column, most }] : [];
    }),
  };
};

const partOf = (part: number | undefined, of: number | undefined): Part | undefined =>
  part === undefined || !of ? undefined : { part, of, hundredths: Math.floor((part * 20_000 + of) / (2 * of)) };

/** Lines to copy out, one for each column summed: its words, and the number. */
export const tallyText = ({ totals }: Pick<MonthTally, 'totals'>, words: Readonly<Record<Column, string>>): string =>
  COLUMNS.flatMap((column) => (totals[column] === undefined ? [] : `${words[column]}: ${totals[column]}`)).join('\n');
