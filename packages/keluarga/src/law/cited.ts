import { KeluargaRangeError } from '../engine/errors.ts';
import type { Citation, Instrument } from './instrument.ts';

/** A text, as far as one needs to name it. */
type Text = Pick<Instrument, 'id' | 'kind' | 'number' | 'year' | 'title' | 'link'>;

/** A citation with its texts beside it. */
export interface Cited extends Text {
  readonly article?: string;
  readonly via?: readonly Text[];
}

/** @throws RangeError for a text that is not registered. */
export const resolver = (instruments: readonly Instrument[]): ((cite: Citation) => Cited) => {
  const texts = new Map(instruments.map((instrument) => [instrument.id, textOf(instrument)]));
  const text = (id: string): Text => {
    const found = texts.get(id);
    if (!found) throw new KeluargaRangeError('unknown-id', `not registered: ${id}`);
    return found;
  };
  return ({ instrument, article, via }) => ({
    ...text(instrument),
    ...(article !== undefined && { article }),
    ...(via?.length && { via: via.map(text) }),
  });
};

const textOf = ({ id, kind, number, year, title, link }: Instrument): Text => ({
  id,
  kind,
  ...(number !== undefined && { number }),
  ...(year !== undefined && { year }),
  title,
  ...(link !== undefined && { link }),
});
