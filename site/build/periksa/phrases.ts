import type { Found } from './fault.ts';
import type { Passage } from './text.ts';

/** What a guide never says, by what it says instead. */
const banned: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\b(?:kamu|kalian|saudara\/i)\b/giu, 'Anda'],
  [/\b(?:dalam rangka|guna|dengan maksud)\b/giu, 'untuk'],
  [/\b(?:sehubungan dengan|berkenaan dengan|terkait dengan)\b/giu, 'tentang'],
  [/\b(?:pemohon|yang bersangkutan)\b/giu, 'Anda, atau orangnya'],
  [/\b(?:dipersyaratkan|sebagaimana dimaksud|tersebut di atas)\b/giu, 'sebut syaratnya langsung'],
  [/\bapabila\b/giu, 'bila'],
  [/\bmelakukan (?:pendaftaran|pengajuan|pengecekan)\b/giu, 'mendaftar, mengajukan, memeriksa'],
  [/\b(?:anda|keluarga anda) (?:ditolak|gagal|tidak berhak)\b/giu, 'belum sesuai syarat'],
  [/\bpasti (?:dapat|mendapat|menerima|lolos)\b/giu, 'bila terpilih'],
  [/\b(?:pasti |segera |sudah )?cair\b/giu, 'dibayar'],
  [/\b(?:dijamin|daftar sekarang)\b/giu, 'hapus; kami tidak menjanjikan apa pun'],
  [/\b(?:in order to|pursuant to|with regard to)\b/giu, 'to, or about'],
  [/\b(?:applicant|aforementioned)s?\b/giu, 'you'],
  [/\b(?:ineligible|not eligible|you are rejected)\b/giu, 'does not fit the conditions yet'],
  [/\b(?:guaranteed|will certainly receive)\b/giu, 'if chosen'],
];

/** Office language, promises, and words that shame. */
export const bannedPhrases = ({ text, lineAt }: Passage): Found[] =>
  banned.flatMap(([pattern, instead]) =>
    [...text.matchAll(pattern)].map((hit) => ({
      line: lineAt(hit.index),
      field: 'isi panduan',
      wrong: `kata ini tidak kami pakai: "${hit[0]}".`,
      write: instead,
      example: 'Anda boleh bertanya dulu. Jumlahnya hanya bila terpilih.',
    })),
  );
