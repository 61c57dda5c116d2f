import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layoutOf } from '../engine/state.ts';
import { familyState } from './derive.ts';
import { facts } from './facts.ts';
import { LISTS } from './family.ts';
import { readFamilyText } from './read.ts';
import { couplesOf } from './relations.ts';

const folder = join(import.meta.dirname, '../../examples');
const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
const text = (name: string) => readFile(join(folder, name), 'utf8');
const layout = layoutOf(facts);

const familyIn = async (name: string) => {
  const read = readFamilyText(await text(name));
  return read.ok ? read.family : expect.fail(JSON.stringify(read.issues));
};

test.each(files)('%s is a family that can be asked about on its own day', async (name) => {
  const family = await familyIn(name);
  const { units } = familyState(layout, family, family.answeredOn);
  for (const list of Object.keys(LISTS) as (keyof typeof LISTS)[])
    expect(units[list].length).toBe((list === 'couples' ? couplesOf(family) : family.members)?.length ?? 0);
});

test('the table names each file once', async () => {
  const named = [...(await text('README.md')).matchAll(/^\| `(\S+)` +\|/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(files);
  expect(files.length).toBeGreaterThanOrEqual(14);
});

test('between them they answer every fact but those an office or a group tells', async () => {
  const families = await Promise.all(files.map(familyIn));
  const said = JSON.stringify(families);
  const asked = Object.entries(facts).filter(([, { knownBy }]) => knownBy === 'family');
  const missing = asked.filter(([id]) => !said.includes(`"${id.slice(id.indexOf('.') + 1)}"`));
  expect(missing.map(([id]) => id)).toEqual([]);
});
