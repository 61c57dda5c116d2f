import type { Language } from './index.ts';

/** What comes after the answer of the checker of UPPKA. */
const id = {
  title: 'Bila ingin bergabung, lalu apa?',
  ask: 'Tanyakan ke PLKB (petugas lapangan keluarga berencana), kader, atau ketua kelompok di kelurahan Anda. Jangan bayar untuk bertanya.',
  bring:
    'Untuk bertanya, tidak perlu membawa apa pun. Siapkan KTP dan KK bila nanti diminta. Daftar surat resminya belum kami temukan.',
  decide: 'Kelompok membicarakannya dalam musyawarah. Yang memutuskan adalah kelompok, bukan kantor dan bukan kami.',
  free: 'Anda boleh diusulkan tanpa menjawab apa pun tentang KB.',
  without: 'Belum punya usaha sendiri tidak apa-apa.',
  guide: 'Baca panduan ikut kelompok',
  group: 'Sudah punya kelompok? Lihat langkahnya',
};

const en: typeof id = {
  title: 'If you would like to join, what next?',
  ask: 'Ask the field officer (PLKB), a kader, or the chair of a group in your kelurahan. Pay nobody for asking.',
  bring:
    'To ask, you need to bring nothing. Have your KTP and KK ready if they are asked for later. No official list of papers was found by us.',
  decide: 'The group talks it over. It is the group that decides, not an office, and not we.',
  free: 'You may be put forward without answering anything about family planning.',
  without: 'It is no matter if you have no business of your own yet.',
  guide: 'Read the guide to joining a group',
  group: 'Is there a group already? See its steps',
};

export const joiningWords: Readonly<Record<Language, typeof id>> = { id, en };
