import { COLUMNS, type Column, type ColumnNames } from '../../uppka/tally/columns.ts';
import { groupEn } from '../en.ts';
import { groupId } from '../id.ts';

/** Short names that stand on sheets of kaders, beside those of both languages. */
const short: ColumnNames = {
  pus: ['pasangan usia subur', 'jumlah PUS'],
  pa: ['peserta KB', 'akseptor aktif', 'akseptor', 'jumlah PA'],
  hamil: ['H', 'PUS hamil', 'ibu hamil'],
  ias: ['ingin anak'],
  iat: ['ingin anak tunda', 'ingin anak nanti'],
  tial: ['tidak ingin anak', 'tak ingin anak lagi'],
  faceToFace: ['tatap muka'],
  online: ['daring', 'virtual', 'pertemuan virtual'],
  memberFamilies: ['keluarga yang menjadi anggota', 'jumlah keluarga anggota'],
  familiesAttending: ['hadir', 'keluarga hadir', 'keluarga anggota hadir', 'keluarga yang hadir'],
  members: ['anggota', 'jumlah anggota'],
  memberPus: ['anggota PUS', 'PUS anggota'],
  memberPusUsing: ['anggota PUS ber-KB', 'PUS anggota ber-KB', 'anggota ber-KB'],
};

const namesOf = (column: Column): readonly string[] => [
  groupId.columns[column],
  groupEn.columns[column],
  ...short[column],
];

/** Every name by which `readCounts` may know a column, whatever the language of the sheet. */
export const columnNames = /* @__PURE__ */ (() =>
  Object.fromEntries(COLUMNS.map((column) => [column, namesOf(column)])))() as unknown as ColumnNames;
