import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** From the ground up; siblings on one floor do not import each other. */
const FLOORS = [
  ['engine'],
  ['law'],
  ['assessment'],
  ['records'],
  ['family'],
  ['acceptor', 'welfare'],
  ['programmes', 'uppka'],
  ['localities'],
  ['catalogue'],
  ['messages'],
];

const src = import.meta.dirname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file.includes(sep),
);
const folderOf = (file: string) => file.split(sep)[0] as string;
const floorOf = (folder: string) => FLOORS.findIndex((floor) => floor.includes(folder));
const importsOf = (file: string, without = /$^/g) =>
  [
    ...readFileSync(join(src, file), 'utf8')
      .replaceAll(without, '')
      .matchAll(/from '(\.[^']+)'/g),
  ].map(([, path]) => relative(src, join(src, dirname(file), path as string)));

test('every folder stands on a floor', () => {
  expect([...new Set(files.map(folderOf))].filter((folder) => floorOf(folder) < 0)).toEqual([]);
});

test('a file imports its own folder or a lower floor', () => {
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.includes(sep))
      .filter((target) => folderOf(target) !== folderOf(file))
      .filter((target) => floorOf(folderOf(target)) >= floorOf(folderOf(file)))
      .map((target) => `${file} -> ${target}`),
  );
  expect(upward).toEqual([]);
});

/** What is imported for its type alone is not there when the code runs. */
const runImportsOf = (file: string) => importsOf(file, /^(import|export) type \{[^}]*\} from '[^']+';$/gm);

const reachable = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const target of runImportsOf(from)) reachable(target, seen);
  return seen;
};

test.each(['index.ts', join('messages', 'index.ts')])('nothing that %s needs imports a package', (entry) => {
  const users = [...reachable(entry)].filter((file) => /from '[^.]/.test(readFileSync(join(src, file), 'utf8')));
  expect(users).toEqual([]);
});

test('the engine knows no programme and no clock', () => {
  for (const file of files.filter((name) => folderOf(name) === 'engine')) {
    const text = readFileSync(join(src, file), 'utf8');
    expect(text, file).not.toMatch(/pkh|uppka|sembako|desil/i);
    expect(text, file).not.toMatch(/new Date|Date\.now|\beval\b|new Function/);
  }
});
