import { writeFileSync } from 'node:fs';
import { rulesSchema } from '../dist/index.js';
import { lawDocument, vectorsDocument, vectorsSchema } from '../dist/law.js';
import { wordsDocument, wordsSchema } from '../dist/messages.js';

const write = (name, content, indent) =>
  writeFileSync(new URL(`../dist/${name}`, import.meta.url), `${JSON.stringify(content, null, indent)}\n`);

write('rules.json', lawDocument(), 1);
write('rules.schema.json', rulesSchema(), 1);
write('words.json', wordsDocument(), 1);
write('words.schema.json', wordsSchema(), 1);
write('vectors.json', vectorsDocument());
write('vectors.schema.json', vectorsSchema(), 1);
