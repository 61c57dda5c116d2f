/** Scripts with copies of their own: see `build/own-copy.ts`. */
declare module '*?own=family';
declare module '*?own=group';
declare module '*?own=hitung';
declare module '*?own=peserta';
declare module '*?own=kalender';
declare module '*?own=rekap';
