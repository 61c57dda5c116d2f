import {
  COLUMNS,
  type Column,
  type Counts,
  type MonthTally,
  monthTally,
  type ReadCounts,
  tallyText,
} from 'keluarga/business';
import { put } from '../checker/template.ts';
import { count, percent } from './money.ts';
import type { Outcome } from './outcome.ts';

/** The words that a recap puts together. */
export interface RecapWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly places: Readonly<Record<'rows' | 'columns', string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<'over' | 'under' | 'more' | 'here', string>>;
  readonly textHead: string;
  readonly notReport: string;
}

export interface Counted {
  readonly rows: readonly Counts[];
  /** Where each row stands in a pasted table; absent where the numbers were typed. */
  readonly table?: Pick<ReadCounts, 'at' | 'side'>;
  /** What was left out of a pasted table, in whole sentences. */
  readonly leftOut: readonly string[];
}

/** Sums, checks and the text to copy; `month` as people write it. */
export const recapOutcome = ({ rows, table, leftOut }: Counted, month: string, words: RecapWords): Outcome => {
  const tally = monthTally(rows);
  const said = valuesOf(tally, words);
  const values = { month, ...said };
  const notes = notesOf(tally);
  const place = (row: number) =>
    table ? put(words.places[table.side], { at: table.at[row] ?? row + 1 }) : words.lists.here;
  const unbalanced = tally.unbalanced.map(({ row, excess }) =>
    put(words.lists[excess > 0 ? 'over' : 'under'], { place: place(row), excess: count(Math.abs(excess)) }),
  );
  const tooMany = tally.tooMany.map(({ row, column, most }) =>
    put(words.lists.more, { place: place(row), column: words.columns[column], most: words.columns[most] }),
  );
  const off = unbalanced.length + tooMany.length > 0 || notes.includes('gaps');
  const text = [
    put(words.textHead, { month }),
    words.notReport,
    tallyText(tally, words.columns, count),
    ...notes.filter((note) => note !== 'missing').map((note) => put(words.notes[note] ?? '', values)),
    ...(rows.length > 1 ? unbalanced : []),
    ...tooMany,
  ];
  return {
    status: off ? 'off' : tally.partition ? 'balanced' : 'summed',
    values: { ...values, text: text.join('\n') },
    notes,
    tables: { totals: COLUMNS.flatMap((column) => totalOf(tally, column, words)) },
    lists: { unbalanced: rows.length > 1 ? unbalanced : [], tooMany, unknown: leftOut },
  };
};

const totalOf = ({ totals }: MonthTally, column: Column, { columns }: RecapWords): string[][] => {
  const total = totals[column];
  return total === undefined ? [] : [[columns[column], count(total)]];
};

const COUPLES: readonly Column[] = ['pus', 'pa', 'hamil', 'ias', 'iat', 'tial'];

const notesOf = ({ totals, partition, way, unbalanced, gaps, attendance, faceToFace }: MonthTally): string[] => [
  ...(partition && way ? partitionNotes(partition.excess[way], way, unbalanced.length) : []),
  ...(!partition && COUPLES.some((name) => totals[name] !== undefined || gaps.includes(name)) ? ['missing'] : []),
  ...(gaps.length ? ['gaps'] : []),
  ...(attendance ? ['attendance'] : []),
  ...(faceToFace ? ['met'] : []),
];

const partitionNotes = (excess: number, way: string, rows: number): string[] => {
  if (excess !== 0) return [excess > 0 ? 'over' : 'under'];
  return rows ? ['hidden'] : [way === 'pregnant-outside' ? 'apart' : 'among'];
};

const valuesOf = (tally: MonthTally, { columns }: RecapWords): Record<string, string> => {
  const { totals, partition, way, gaps, attendance, faceToFace } = tally;
  const excess = partition && way ? Math.abs(partition.excess[way]) : 0;
  return {
    pus: count(totals.pus ?? 0),
    excess: count(excess),
    gaps: gaps.map((column) => columns[column]).join(', '),
    ...(attendance && {
      attending: count(attendance.part),
      families: count(attendance.of),
      attendance: percent(attendance.hundredths),
    }),
    ...(faceToFace && {
      faceToFace: count(faceToFace.part),
      meetings: count(faceToFace.of),
      met: percent(faceToFace.hundredths),
    }),
  };
};
