import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importCsv } from '../../src/family/csv/import-csv.ts';
import type { Couple, Family, Member } from '../../src/family/family.ts';
import { readFamily } from '../../src/family/read.ts';
import { LONG, RUNS } from '../runs.ts';

/** Cells a form may have, blanks and codes of no form among them. */
const CELLS = {
  jenis_kelamin: ['', '1', '2', '9'],
  tanggal_lahir: ['', '1990-06-15', '31/02/2001'],
  status_kawin: ['', '1', '2', '4', '7'],
  hubungan: ['', '1', '2', '3', '4'],
  pekerjaan: ['', '1', '7', '10', '11'],
  pendidikan: ['', '3', '8', '12'],
  hamil: ['', '1', '2', 'x'],
  pakai_kb: ['', '1', '2', '3'],
  cara_kb: ['', '5', '9', 'pil', '77'],
} as const;
const COLUMNS = Object.keys(CELLS) as (keyof typeof CELLS)[];
type Row = Readonly<Record<keyof typeof CELLS, string>>;

/** By hand from the form of 2021; of the last code one that it may mean. */
const RELATIONS: Readonly<Record<string, string>> = { 1: 'head', 2: 'spouse', 3: 'child', 4: 'grandchild' };

/** By hand from the form of 2021. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  5: ['injection'],
  9: ['periodic', 'withdrawal', 'other-traditional'],
  pil: ['pill'],
};

const row = fc.record(
  Object.fromEntries(COLUMNS.map((column) => [column, fc.constantFrom(...CELLS[column])])) as {
    [Column in keyof typeof CELLS]: fc.Arbitrary<string>;
  },
);

const methodsOf = ({ method }: Couple) => [method ?? []].flat() as string[];

/** Whether the record says what a cell says. */
const lands = (column: keyof typeof CELLS, cells: Row, member: Member, couples: readonly Couple[]): boolean => {
  const cell = cells[column];
  const own = ['1', '2'].includes(cells.hubungan) ? couples : [];
  const named = couples.filter(({ wife, husband }) => wife === member.id || husband === member.id);
  switch (column) {
    case 'jenis_kelamin':
      return member.sex === (cell === '2' ? 'female' : 'male');
    case 'hubungan':
      return [member.relation ?? []].flat().includes(RELATIONS[cell] as never);
    case 'tanggal_lahir':
      return member.birthDate === cell;
    case 'pekerjaan':
      return member.job !== undefined;
    case 'pendidikan':
      return member.school !== undefined;
    case 'hamil':
      return member.pregnant === (cell === '1');
    case 'status_kawin':
      return cell === '2' ? own.some(({ married }) => married === true) : !named.some(({ married }) => married);
    case 'pakai_kb':
      return own.some((couple) => methodsOf(couple).includes('none') === (cell === '2') && couple.method !== undefined);
    case 'cara_kb':
      return own.some((couple) => METHODS[cell]?.every((method) => methodsOf(couple).includes(method)));
  }
};

test(
  'every cell of a list is in the record or told with its line; who is whose wife never contradicts itself',
  LONG,
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('pk-20', 'pk-21'),
        async (rows, form) => {
          const text = [
            ['no_keluarga', 'no_anggota', ...COLUMNS].join(';'),
            ...rows.map((cells, i) => ['A', i + 1, ...COLUMNS.map((column) => cells[column])].join(';')),
          ].join('\n');
          const told = new Set<string>();
          let family: Family | undefined;
          for await (const one of importCsv([text], { form, answeredOn: '2026-11-24' })) {
            if ('issue' in one) told.add(`${one.issue.line} ${one.issue.column}`);
            else family = one.family;
          }
          const { members = [], couples = [] } = family as Family;
          const lost = rows.flatMap((cells, i) =>
            COLUMNS.filter(
              (column) =>
                cells[column] !== '' &&
                !told.has(`${i + 2} ${column}`) &&
                !lands(column, cells, members[i] as Member, couples),
            ).map((column) => `${i + 2} ${column}: ${cells[column]}`),
          );
          expect(lost).toEqual([]);
          const read = readFamily(family);
          /** Who is told to be pregnant is a woman: that can contradict the rest, and the reading of the record tells so. */
          if (!read.ok && rows.every(({ hamil }) => hamil !== '1'))
            expect(new Set(read.issues.map(({ code }) => code))).toEqual(new Set(['cannot-be']));
        },
      ),
      { numRuns: Math.min(RUNS, 3000) },
    ),
);
