import { instruments } from 'keluarga';
import type { Words } from 'keluarga/messages';
import { shortName } from '../rules/checker-data.ts';

/**
 * A text of the law by its number; a page or news by its kind and when it is from, as its title, which may name another
 * region, stands in the sources.
 */
export function nameInText(id: string, words: Words): string {
  const found = instruments.find((instrument) => instrument.id === id);
  if (!found || found.number) return shortName(id, words);
  const kind = words.kinds[found.kind];
  const [when] = /(?:\p{Lu}\p{L}+ )?\d{4}$/u.exec(found.title) ?? [];
  return when ? `${kind}, ${when}` : kind;
}
