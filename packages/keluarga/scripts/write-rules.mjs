import { writeFileSync } from 'node:fs';
import { lawDocument } from '../dist/groups.js';
import { rulesSchema } from '../dist/index.js';

const write = (name, content) =>
  writeFileSync(new URL(`../dist/${name}`, import.meta.url), `${JSON.stringify(content, null, 1)}\n`);

write('rules.json', lawDocument());
write('rules.schema.json', rulesSchema());
