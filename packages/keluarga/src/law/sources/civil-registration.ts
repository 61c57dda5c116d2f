import type { Entries } from '../instrument.ts';

const gazette = (path: string) =>
  `https://github.com/mblonyox/data-peraturan/blob/c87e61671ffca02de147b49e204c6eaa9988f077/${path}.md`;

/** Families, numbers and regions in the population register, marriage, and personal data. */
export const civilRegistration = {
  'uu-1-1974': {
    kind: 'uu',
    number: '1',
    year: 1974,
    title: 'Perkawinan',
    link: gazette('uu/1974/1'),
    read: 'part',
  },
  'pp-9-1975': {
    kind: 'pp',
    number: '9',
    year: 1975,
    title: 'Pelaksanaan UU 1/1974 tentang perkawinan',
    from: '1975-10-01',
    link: gazette('pp/1975/9'),
    read: 'part',
  },
  'uu-16-2019': {
    kind: 'uu',
    number: '16',
    year: 2019,
    title: 'Perubahan atas UU 1/1974 tentang perkawinan',
    from: '2019-10-15',
    read: 'none',
  },
  'kotawaringin-barat-nikah': {
    kind: 'page',
    title: 'Berita pemerintah kabupaten tentang batas umur menikah dan mulai berlakunya',
    link: 'https://mmc.kotawaringinbaratkab.go.id/berita/uu-perkawinan-diteken-usia-minimal-menikah-19-tahun',
    read: 'part',
  },
  'uu-23-2006': {
    kind: 'uu',
    number: '23',
    year: 2006,
    title: 'Administrasi kependudukan',
    link: gazette('uu/2006/23'),
    read: 'part',
  },
  'uu-24-2013': {
    kind: 'uu',
    number: '24',
    year: 2013,
    title: 'Perubahan atas UU 23/2006 tentang administrasi kependudukan',
    link: gazette('uu/2013/24'),
    read: 'part',
  },
  'kk-digits': {
    kind: 'page',
    title: 'Arti angka dalam nomor KK, tulisan warga',
    link: 'https://agibalaja.blogspot.com/2022/09/makna-dibalik-kode-angka-dalam-kartu.html',
    read: 'part',
  },
  'pp-40-2019': {
    kind: 'pp',
    number: '40',
    year: 2019,
    title: 'Pelaksanaan undang-undang administrasi kependudukan',
    link: gazette('pp/2019/40'),
    read: 'part',
  },
  'uu-13-2003': {
    kind: 'uu',
    number: '13',
    year: 2003,
    title: 'Ketenagakerjaan',
    from: '2003-03-25',
    link: gazette('uu/2003/13'),
    read: 'part',
  },
  'uu-27-2022': {
    kind: 'uu',
    number: '27',
    year: 2022,
    title: 'Pelindungan data pribadi',
    from: '2022-10-17',
    link: gazette('uu/2022/27'),
    read: 'part',
  },
  wilayah: {
    kind: 'transcript',
    year: 2025,
    title: 'Kode wilayah menurut Kepmendagri 300.2.2-2138/2025, salinan cahyadsn/wilayah',
    link: 'https://github.com/cahyadsn/wilayah/blob/b7ad440a1322e7be3189a16a8cac35f7d4c3d7f7/db/wilayah.sql',
    read: 'part',
  },
} as const satisfies Entries;
