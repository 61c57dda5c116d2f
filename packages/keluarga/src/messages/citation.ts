import type { Citation, Instrument } from '../law/instrument.ts';
import { fill } from './format.ts';
import type { Words } from './words.ts';

/** UU 52/2009 art. 24(2), read in its own text; our words for it are `phrases.noCoercion`. */
export const noCoercionSource: Citation = { instrument: 'uu-52-2009', article: '24(2)' };

/** An instrument by kind, number, year and title. */
export const sayInstrument = (
  { kind, number, year, title }: Pick<Instrument, 'kind' | 'number' | 'year' | 'title'>,
  { kinds }: Words,
): string => {
  if (!number) return `${kinds[kind]}: ${title}`;
  const whole = number.includes('/') || year === undefined ? number : `${number}/${year}`;
  return `${kinds[kind]} ${whole}: ${title}`;
};

/** A citation as a sentence without a full stop; the titles of the law are in Indonesian in every language. */
export const sayCitation = (cite: Citation, words: Words, instruments: readonly Instrument[]): string => {
  const titled = (id: string): string => {
    const found = instruments.find((instrument) => instrument.id === id);
    return found ? sayInstrument(found, words) : id;
  };
  const { phrases } = words;
  const own = titled(cite.instrument);
  const text = cite.article ? fill(phrases.cited, { text: own, article: cite.article }) : own;
  if (!cite.via?.length) return text;
  return fill(phrases.via, { text, sources: cite.via.map(titled).join('; ') });
};
