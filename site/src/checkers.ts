import type { Words } from './words/id.ts';

/** The last part of a checker's address: /cek/uppka/. Title, summary and what is not worked out yet are in the words. */
export type CheckerId = keyof Words['checkers'];

export interface Checker {
  readonly id: CheckerId;
  /** Ids of programmes of the package, in the order of the page. */
  readonly programmes: readonly string[];
  /** It has a view and a script of its own, since it asks about no programme. */
  readonly own?: true;
  /** Read on shared phones. */
  readonly sensitive?: true;
  /** The page of the ministry that alone shows the official status. */
  readonly official?: { readonly nama: string; readonly href: string };
}

/** The checkers, in the order of the home page; a row here is a page in each language. */
export const checkers: readonly Checker[] = [
  { id: 'uppka', programmes: ['uppka'], sensitive: true },
  { id: 'kelompok-uppka', programmes: [], own: true },
  {
    id: 'bantuan',
    programmes: ['pkh', 'sembako'],
    sensitive: true,
    official: { nama: 'cekbansos.kemensos.go.id', href: 'https://cekbansos.kemensos.go.id/' },
  },
  { id: 'peserta-kb', programmes: [], own: true, sensitive: true },
];
