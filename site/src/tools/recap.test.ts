import { readCounts } from 'keluarga/business';
import { columnNames, groupId } from 'keluarga/messages';
import { expect, test } from 'vitest';
import { id } from '../words/tools/id.ts';
import { recapOutcome } from './recap.ts';
import { registerDay } from './register-day.ts';

const words = { ...id.rekap, columns: groupId.columns };
const month = 'Oktober 2026';

/** As a page does with a table that was pasted. */
const ofTable = (text: string) => {
  const { rows, at, side } = readCounts(text, columnNames);
  return recapOutcome({ rows, table: { at, side }, leftOut: [] }, month, words);
};

test('numbers that agree are said to, with attendance, and all stand in the text to copy', () => {
  const found = ofTable('PUS\tPA\tH\tIAS\tIAT\tTIAL\tKeluarga anggota\tHadir\n1.040\t1.027\t2\t3\t5\t3\t12\t9');
  expect(found.status).toBe('balanced');
  expect(found.notes).toEqual(['among', 'attendance']);
  expect(found.values.text?.split('\n')).toEqual([
    'Rekap bulanan Oktober 2026',
    'Ini catatan, bukan laporan resmi.',
    'PUS (pasangan usia subur): 1.040',
    'Peserta KB aktif: 1.027',
    'Hamil: 2',
    'Ingin anak segera: 3',
    'Ingin anak ditunda: 5',
    'Tidak ingin anak lagi: 3',
    'Keluarga anggota: 12',
    'Keluarga anggota yang hadir: 9',
    'PUS 1.040 = peserta KB aktif, hamil, IAS, IAT, dan TIAL bersama-sama. Angkanya cocok.',
    'Kehadiran: 9 dari 12 keluarga anggota, atau 75%.',
  ]);
});

test('a row that does not agree is named, even where the totals hide it', () => {
  const found = ofTable(
    'RT\tPUS\tPA\tH\tIAS\tIAT\tTIAL\n1\t40\t27\t2\t3\t5\t2\n2\t35\t22\t1\t4\t4\t5\n3\t9\t5\t1\t1\t1\t1',
  );
  expect(found).toMatchObject({ status: 'off', notes: ['hidden'] });
  expect(found.lists?.unbalanced).toEqual([
    'Baris 2: bagian-bagiannya 1 lebih sedikit daripada PUS.',
    'Baris 3: bagian-bagiannya 1 lebih banyak daripada PUS.',
  ]);
});

test.each([
  [{ pus: 10, pa: 4, hamil: 2, ias: 2, iat: 2, tial: 1 }, 'off', ['over']],
  [{ pus: 10, pa: 4, hamil: 1, ias: 2, iat: 1, tial: 1 }, 'off', ['under']],
  [{ pus: 10, pa: 4, hamil: 1, ias: 2, iat: 3, tial: 1 }, 'balanced', ['apart']],
  [{ pus: 10, pa: 4 }, 'summed', ['missing']],
  [{ faceToFace: 2, online: 1 }, 'summed', ['met']],
] as const)('%j typed is told as %s', (row, status, notes) => {
  const found = recapOutcome({ rows: [row], leftOut: [] }, month, words);
  expect([found.status, found.notes, found.lists?.unbalanced]).toEqual([status, notes, []]);
});

test('a column empty in some rows, and a part above its whole, are told', () => {
  const found = ofTable('RT\tKeluarga anggota\tHadir\tAnggota\n1\t5\t6\t8\n2\t5\t4\t');
  expect(found.status).toBe('off');
  expect(found.lists?.tooMany).toEqual([
    'Baris 2: “Keluarga anggota yang hadir” lebih besar daripada “Keluarga anggota”.',
  ]);
  expect(found.values.gaps).toBe('Anggota kelompok');
  expect(found.values.text).toContain('kosong di sebagian baris: Anggota kelompok.');
});

test.each([
  [2026, 11, '2026-11-24', '2026-12-03', 'due'],
  [2026, 10, '2026-11-24', '2026-11-03', 'late'],
  [2026, 12, '2026-12-31', '2027-01-03', 'due'],
  [2028, 2, '2028-03-03', '2028-03-03', 'due'],
])('the register of %i-%i, asked about on %s, is due by %s: %s', (year, of, on, due, state) => {
  expect(registerDay(year, of, on)).toMatchObject({ due, state, stale: true });
});

test('of a month before the day was seen there is none', () => {
  expect(registerDay(2021, 5, '2026-11-24')).toBeUndefined();
});
