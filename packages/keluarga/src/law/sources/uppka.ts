import type { Entries } from '../instrument.ts';

/** UPPKA groups. */
export const uppka = {
  'perka-bkkbn-236-2010': {
    kind: 'perka',
    number: '236/PER/F3/2010',
    year: 2010,
    title: 'Pedoman kelompok Usaha Peningkatan Pendapatan Keluarga Sejahtera',
    from: '2010-01-01',
    read: 'title',
  },
  'perban-bkkbn-17-2020': {
    kind: 'perban',
    number: '17',
    year: 2020,
    title: 'Pengelolaan kelompok Usaha Peningkatan Pendapatan Keluarga Akseptor',
    replaces: ['perka-bkkbn-236-2010'],
    link: 'https://id.scribd.com/document/539349213/PBKKBN-17-2020',
    read: 'title',
  },
  'bkkbn-jambi-uppka': {
    kind: 'page',
    title: 'BKKBN Jambi tentang UPPKA',
    link: 'http://jambi.bkkbn.go.id/?p=2601',
    read: 'part',
  },
  'bkkbn-jambi-kampung-kb': {
    kind: 'page',
    title: 'BKKBN Jambi tentang pemberdayaan ekonomi keluarga',
    link: 'https://jambi.bkkbn.go.id/entaskan-masalah-kemiskinan-bkkbn-luncurkan-program-pemberdayaan-ekonomi-keluarga-di-kampung-keluarga-berkualitas/',
    read: 'part',
  },
  'bkkbn-diy-uppka': {
    kind: 'page',
    title: 'BKKBN DIY tentang UPPKA',
    link: 'https://keluargajogja.bkkbndiy.id/uppka',
    read: 'part',
  },
  'kalbar-antara-2021': {
    kind: 'press',
    title: 'Keterangan BKKBN Kalimantan Barat tentang anggota UPPKA',
    link: 'https://kalbar.antaranews.com/berita/504877/melalui-uppka-bkkbn-dorong-peningkatan-ekonomi-akseptor-kb',
    read: 'part',
  },
  'pontianakpost-2022': {
    kind: 'press',
    title: 'Keterangan BKKBN Kalimantan Barat tentang UPPKA dan modal',
    link: 'https://pontianakpost.jawapos.com/metropolis/27/01/2022/entaskan-stunting-melalui-program-uppka/',
    read: 'part',
  },
  'kalbar-antara-sambas': {
    kind: 'press',
    title: 'Keterangan sekretaris BKKBN Kalimantan Barat di Sambas',
    link: 'https://kalbar.antaranews.com/berita/517041/uppka-sambas-terima-bantuan-alat-produksi-guna-memajukan-usaha',
    read: 'part',
  },
  'aku-2026': {
    kind: 'press',
    year: 2026,
    title: 'Konsolidasi nasional kelompok UPPKA, berita Februari 2026',
    link: 'https://global-news.co.id/perkuat-umkm-keluarga-akseptor-kemendukbangga-bkkbn-gelar-konsolidasi-nasional-aku-2026-di-surabaya',
    printed: '2026-02-04',
    read: 'part',
  },
  'bkkbn-module-siga': {
    kind: 'page',
    title: 'Modul pelatihan BKKBN tentang kartu dan register kelompok kegiatan',
    link: 'https://online.flipbuilder.com/zikp/ubhn/files/basic-html/page53.html',
    read: 'part',
  },
  'siga-forms-2023': {
    kind: 'page',
    title: 'Daftar formulir aplikasi SIGA, Februari 2023',
    link: 'https://id.scribd.com/document/633785172/Untitled',
    read: 'part',
  },
} as const satisfies Entries;
