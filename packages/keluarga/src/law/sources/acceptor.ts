import type { Entries } from '../instrument.ts';

/** Families, couples and acceptors. */
export const acceptor = {
  'uu-52-2009': {
    kind: 'uu',
    number: '52',
    year: 2009,
    title: 'Perkembangan kependudukan dan pembangunan keluarga',
    from: '2009-10-29',
    link: 'https://github.com/mblonyox/data-peraturan/blob/c87e61671ffca02de147b49e204c6eaa9988f077/uu/2009/52.md',
    read: 'part',
  },
  'bkkbn-pus': {
    kind: 'page',
    title: 'Pengertian operasional pasangan usia subur menurut BKKBN',
    read: 'part',
  },
  'bkkbn-kamus-2011': {
    kind: 'page',
    year: 2011,
    title: 'Kamus istilah kependudukan dan keluarga berencana BKKBN',
    read: 'part',
  },
  'sdg-metadata': { kind: 'page', title: 'Metadata indikator tujuan pembangunan berkelanjutan', read: 'part' },
  'pp-61-2014': { kind: 'pp', number: '61', year: 2014, title: 'Kesehatan reproduksi', read: 'part' },
  'bkkbn-siga-tables': { kind: 'page', title: 'Tabel bulanan peserta KB BKKBN Sulawesi Barat', read: 'part' },
} as const satisfies Entries;
