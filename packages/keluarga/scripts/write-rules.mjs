import { writeFileSync } from 'node:fs';
import { rulesSchema } from '../dist/index.js';
import { lawDocument } from '../dist/law.js';

const write = (name, content) =>
  writeFileSync(new URL(`../dist/${name}`, import.meta.url), `${JSON.stringify(content, null, 1)}\n`);

write('rules.json', lawDocument());
write('rules.schema.json', rulesSchema());
