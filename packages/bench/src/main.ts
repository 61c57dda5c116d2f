import { readdir } from 'node:fs/promises';
import { run } from 'mitata';

const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.bench.ts')).sort();
if (files.length === 0) throw new Error('No file *.bench.ts beside this one: nothing would be measured.');
for (const file of files) await import(`./${file}`);
await run({ throw: true });
