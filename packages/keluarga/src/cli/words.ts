import type { Due } from '../law/due.ts';

/** What the command line says around findings. */
export interface CliWords {
  readonly noDay: string;
  readonly farDay: string;
  readonly noProgramme: string;
  readonly noLocality: string;
  readonly noForm: string;
  readonly noFile: string;
  readonly folder: string;
  readonly unreadable: string;
  readonly empty: string;
  readonly notUtf8: string;
  readonly line: string;
  readonly heading: string;
  readonly programme: string;
  readonly answer: string;
  readonly basis: string;
  readonly amount: string;
  readonly reasons: string;
  readonly missing: string;
  readonly unsettled: string;
  readonly documents: string;
  readonly where: string;
  readonly changes: string;
  readonly notes: string;
  readonly sources: string;
  readonly closing: string;
  readonly asked: string;
  readonly settled: string;
  readonly settles: string;
  readonly id: string;
  readonly since: string;
  readonly seen: string;
  readonly grade: string;
  readonly source: string;
  readonly until: string;
  readonly text: string;
  readonly leftOut: string;
  readonly due: Readonly<Record<Due['why'], string>>;
  readonly nothingDue: string;
}

const id: CliWords = {
  noDay: '"{text}" bukan tanggal. Tulis tanggal lengkap (tahun-bulan-tanggal), misalnya 2026-06-01.',
  farDay: 'Tanggal harus dari {min} sampai {max}.',
  noProgramme: 'Tidak ada program "{text}". Yang ada: {allowed}.',
  noLocality: 'Tidak ada daerah "{text}". Yang ada: {allowed}.',
  noForm: 'Tidak ada formulir "{text}". Yang ada: {allowed}.',
  noFile: 'Berkas "{file}" tidak ditemukan.',
  folder: '"{file}" adalah folder. Tulis nama berkasnya.',
  unreadable: 'Berkas "{file}" tidak bisa dibaca ({code}).',
  empty: 'Tidak ada isi yang bisa dibaca. Beri satu catatan keluarga dalam JSON.',
  notUtf8: 'Teks ini bukan UTF-8. Simpan ulang sebagai teks UTF-8.',
  line: 'baris {line}: {text}',
  heading: 'Jawaban untuk {date}, {place}',
  programme: 'Program',
  answer: 'Jawaban',
  basis: 'Dasar',
  amount: 'Bila terpilih',
  reasons: 'Alasannya',
  missing: 'Yang belum dijawab',
  unsettled: 'Yang belum jelas aturannya',
  documents: 'Yang dibawa',
  where: 'Tempat bertanya',
  changes: 'Kapan jawaban berubah',
  notes: 'Catatan',
  sources: 'Sumber',
  closing: 'Yang memutuskan tetap kantor atau kelompok yang berwenang. Ini catatan keluarga, bukan surat keterangan.',
  asked: 'Pertanyaan berikutnya, yang paling berguna lebih dahulu',
  settled: 'Tidak ada pertanyaan lagi yang bisa mengubah jawaban.',
  settles: 'menutup {share} dari yang perlu ditanya untuk {programme}',
  id: 'Id',
  since: 'Sejak',
  seen: 'Terlihat sampai',
  grade: 'Tingkat',
  source: 'Sumber',
  until: 'Sampai',
  text: 'Naskah',
  leftOut: '{count} id dari catatan riset tidak menjadi aturan; lihat leftOut dengan --json.',
  due: {
    checked: 'lama tidak diperiksa',
    ends: 'berakhir tanpa pengganti',
    'last-seen': 'lama tidak terlihat berlaku',
  },
  nothingDue: 'Tidak ada yang perlu dibaca ulang.',
};

const en: CliWords = {
  noDay: '"{text}" is not a day. Give a whole date (year-month-day), such as 2026-06-01.',
  farDay: 'The day must be from {min} to {max}.',
  noProgramme: 'There is no programme "{text}". There are: {allowed}.',
  noLocality: 'There is no place "{text}". There are: {allowed}.',
  noForm: 'There is no form "{text}". There are: {allowed}.',
  noFile: 'The file "{file}" was not found.',
  folder: '"{file}" is a folder. Name a file.',
  unreadable: 'The file "{file}" cannot be read ({code}).',
  empty: 'There is nothing to read. Give one family record as JSON.',
  notUtf8: 'This text is not UTF-8. Save it again as UTF-8.',
  line: 'line {line}: {text}',
  heading: 'Answers for {date}, {place}',
  programme: 'Programme',
  answer: 'Answer',
  basis: 'Basis',
  amount: 'If chosen',
  reasons: 'Reasons',
  missing: 'Not answered yet',
  unsettled: 'Where the rule is not clear',
  documents: 'What to bring',
  where: 'Where to ask',
  changes: 'When the answer changes',
  notes: 'Notes',
  sources: 'Sources',
  closing: 'It is the office or the group in charge that decides. This is a family’s own note, not a certificate.',
  asked: 'Next questions, the most useful first',
  settled: 'No question is left that could change an answer.',
  settles: 'closes {share} of what is still to be asked for {programme}',
  id: 'Id',
  since: 'Since',
  seen: 'Seen until',
  grade: 'Grade',
  source: 'Source',
  until: 'Until',
  text: 'Text',
  leftOut: '{count} ids of the research notes are no rule; see leftOut with --json.',
  due: {
    checked: 'not looked at for long',
    ends: 'ends without a successor',
    'last-seen': 'not seen in force for long',
  },
  nothingDue: 'Nothing needs to be read again.',
};

export const cliWords = { id, en } as const;

export type Language = keyof typeof cliWords;
