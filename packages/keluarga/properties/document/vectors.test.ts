import { expect, test } from 'vitest';
import { vectorsDocument } from '../../src/catalogue/vectors-document.ts';
import { lawDocument } from '../../src/law.ts';
import { readerOf } from './reader.ts';

const law = JSON.parse(JSON.stringify(lawDocument()));
const document = JSON.parse(JSON.stringify(vectorsDocument())) as ReturnType<typeof vectorsDocument>;

test.each(document.rules)('$id', ({ id, about, vectors }) => {
  const read = vectors.map((vector) => ({ ...vector, truth: readerOf(law, document.on, vector).truthOf(id, about) }));
  expect(read).toEqual(vectors);
});
