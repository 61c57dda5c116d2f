import { registered } from '../../src/care/ids.ts';
import type { Found } from './fault.ts';
import type { Passage } from './text.ts';

const units = 'ribu|juta|miliar|rupiah|thousand|million|billion';
const numerals =
  'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|setengah|belas|puluh|ratus|' +
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|half a';

const money: readonly RegExp[] = [
  new RegExp(`\\b(?:Rp\\.?|IDR)\\s*\\d[\\d.,]*(?:\\s*(?:${units}))?`, 'giu'),
  new RegExp(`\\b\\d[\\d.,]*\\s*(?:${units})\\b`, 'giu'),
  new RegExp(`\\b(?:${numerals})\\s+(?:${units})\\b`, 'giu'),
  /\b(?:sejuta|seribu|semiliar)\b/giu,
  /\b\d{1,3}(?:[.,]000)+\b/gu,
];

const desil: readonly RegExp[] = [
  new RegExp(`\\b(?:desil|decile)s?\\s+(?:ke-?\\s*)?(?:\\d+|pertama|${numerals})`, 'giu'),
  /\b(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))\s+decile/giu,
];

/** Ages, numbers of people and shares; a year of the calendar comes after its word and is none of these. */
const counted: readonly RegExp[] = [
  /\b\d+\s*(?:tahun|orang|anak|years?|people|persons?|children)\b/giu,
  /\b\d+(?:[.,]\d+)?\s*(?:%|persen\b|percent\b|per cent\b)/giu,
];

const short = registered.filter((number) => number.length < 7).join('|');

/** Long numbers, and the short ones of the register where they stand after a word that is not an article's. */
const phone: readonly RegExp[] = [
  /(?:\+62|\b0)[\s-]?\d(?:[\s-]?\d){6,}/gu,
  new RegExp(`(?<=\\p{L}[:,]? )(?<!(?:pasal|article|UU|PP) )(?:${short})(?![\\d/(]|[.,]\\d)`, 'giu'),
];

const kinds = [
  {
    patterns: money,
    what: 'jumlah uang',
    write: 'angkanya lewat <Jumlah>. Bila hanya contoh, pakai <Contoh>.',
    example: '<Jumlah param="sembako.monthly" /> atau <Contoh>Rp10.000</Contoh>',
  },
  {
    patterns: desil,
    what: 'nomor desil',
    write: 'desilnya lewat <Jumlah>.',
    example: 'sampai <Jumlah param="pkh.decile.max" />',
  },
  {
    patterns: counted,
    what: 'angka aturan',
    write: 'angkanya lewat <Jumlah>. Bila hanya contoh, pakai <Contoh>.',
    example: 'mulai <Jumlah param="pkh.elderlyAge" />',
  },
  {
    patterns: phone,
    what: 'nomor telepon',
    write: 'nomornya lewat <Kontak>. Nomor ada di paket, dengan sumber dan hari terakhir tercetak.',
    example: '<Kontak kontak="sapa" />',
  },
];

/** Numbers typed by hand: they belong to the law, and the law changes; a telephone number changes too. */
export const lawByHand = ({ text, lineAt }: Passage): Found[] =>
  kinds.flatMap(({ patterns, what, write, example }) => {
    const hits = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
    const apart = hits.filter((hit) => !hits.some((other) => other !== hit && covers(other, hit)));
    return apart.map((hit) => ({
      line: lineAt(hit.index),
      field: 'isi panduan',
      wrong: `${what} ditulis dengan tangan: "${hit[0].replace(/[.,\s]+$/, '')}".`,
      write,
      example,
    }));
  });

/** Whether one hit holds the other; of two that are the same stretch, the first stays. */
function covers(one: RegExpExecArray, other: RegExpExecArray): boolean {
  const [from, to] = [one.index, one.index + one[0].length];
  return from <= other.index && other.index + other[0].length <= to && one[0].length > other[0].length;
}
