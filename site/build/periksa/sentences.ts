import type { Found } from './fault.ts';
import type { Passage } from './text.ts';

/** Words in a sentence that a tired reader can still hold. */
const MOST = 22;

/** Sentences of more than 22 words; a component counts as one. */
export function longSentences({ text, lineAt }: Passage): Found[] {
  return [...text.matchAll(/[^.!?:]+(?:[.!?:](?!\s|$)[^.!?:]*)*/gu)].flatMap(({ 0: sentence, index }) => {
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}\uFFFC]/u.test(word));
    if (words.length <= MOST) return [];
    const start = index + sentence.search(/\S/);
    return [
      {
        line: lineAt(start),
        field: 'isi panduan',
        wrong: `kalimat ini ${words.length} kata: "${words.slice(0, 6).join(' ').replaceAll('\uFFFC', '…')} …"`,
        write: `dua atau tiga kalimat pendek, paling banyak ${MOST} kata.`,
        example: 'Bawa KTP dan KK. Datang ke kelurahan.',
      },
    ];
  });
}
