import type { Entries } from '../instrument.ts';
import { gazette, newer } from './links.ts';

/** Families, couples and acceptors. */
export const acceptor = {
  'uu-52-2009': {
    kind: 'uu',
    number: '52',
    year: 2009,
    title: 'Perkembangan kependudukan dan pembangunan keluarga',
    from: '2009-10-29',
    link: gazette('uu/2009/52'),
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
  /** Article 31, on abortion, alone outlived it, until the new criminal code. */
  'pp-61-2014': {
    kind: 'pp',
    number: '61',
    year: 2014,
    title: 'Kesehatan reproduksi',
    from: '2014-07-21',
    until: '2024-07-25',
    link: gazette('pp/2014/61'),
    read: 'part',
  },
  'pp-28-2024': {
    kind: 'pp',
    number: '28',
    year: 2024,
    title: 'Peraturan pelaksanaan undang-undang tentang kesehatan',
    from: '2024-07-26',
    replaces: ['pp-61-2014'],
    link: newer('68ea119419fea14a63f735fa2a7b769a989fe136', 'pp/2024/28'),
    read: 'part',
  },
  'bkkbn-siga-tables': {
    kind: 'page',
    title: 'Tabel bulanan peserta KB BKKBN Sulawesi Barat, Januari sampai September 2025',
    read: 'part',
  },
} as const satisfies Entries;
