/** The tools, in the order shown; each is a page of `alat/` and has a title and a description in the words of the tools. */
export const toolPages = [
  { path: 'alat/hitung-usaha', words: 'hitung' },
  { path: 'alat/rekap-bulanan', words: 'rekap' },
] as const;
