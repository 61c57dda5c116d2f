import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './paths.ts';

const source = join(root, 'packages/keluarga');
const entries = ['', '/schema', '/messages', '/acceptors', '/business', '/calendar', '/csv', '/groups', '/law'].map(
  (door) => `keluarga${door}`,
);
let project: string;
let tarball: string;

/** Runs a program of the workspace in the project that uses the tarball. Throws with its output where it fails. */
const run = (file: string, ...words: string[]) =>
  execa(file, words, { cwd: project, preferLocal: true, localDir: import.meta.dirname, stdin: 'ignore', all: true });

const write = (name: string, content: string) => writeFile(join(project, name), content);

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'keluarga-user-'));
  await execa({ cwd: source, stdin: 'ignore' })`pnpm pack --pack-destination ${project}`;
  tarball = (await readdir(project)).find((name) => name.endsWith('.tgz')) ?? 'no tarball';
  await write('package.json', JSON.stringify({ name: 'user', private: true, type: 'module' }));
  await run('npm', 'install', '--no-audit', '--no-fund', `./${tarball}`);
});

afterAll(() => rm(project, { recursive: true }));

test('it holds what was built, the examples, the readme and the licence, and nothing else', async () => {
  const installed = join(project, 'node_modules/keluarga');
  expect((await readdir(installed)).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'examples', 'package.json']);
});

test.each(entries)('%s gives the same names to import and to require', async (entry) => {
  await write('names.mjs', `import * as all from '${entry}'; console.log(JSON.stringify(Object.keys(all).sort()));`);
  await write('names.cjs', `console.log(JSON.stringify(Object.keys(require('${entry}')).sort()));`);
  const [imported, required] = [await run('node', 'names.mjs'), await run('node', 'names.cjs')];
  expect(JSON.parse(imported.stdout)).toEqual(JSON.parse(required.stdout));
  expect(JSON.parse(imported.stdout)).not.toEqual([]);
});

test.each(['nodenext', 'bundler'])(
  'its types are read under module resolution %s, libraries checked too',
  async (module) => {
    await mkdir(join(project, module));
    const use = entries.map((entry, index) => `import * as entry${index} from '${entry}';\n`).join('');
    const names = entries.map((_entry, index) => `entry${index}`).join(', ');
    const program = `${use}export const all: readonly object[] = [${names}];\n`;
    const files = module === 'nodenext' ? ['use.mts', 'use.cts'] : ['use.ts'];
    for (const file of files) await write(`${module}/${file}`, program);
    const compilerOptions = {
      ...{ strict: true, noEmit: true, target: 'es2022', lib: ['es2023', 'dom'], types: [] },
      ...{ module: module === 'bundler' ? 'esnext' : module, moduleResolution: module },
    };
    await write(`${module}/tsconfig.json`, JSON.stringify({ compilerOptions, files }));
    await run('tsc', '--project', module);
  },
);

test('its command says its version', async () => {
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  expect((await run(join(project, 'node_modules/.bin/keluarga'), '--version')).stdout).toBe(version);
});

test('its command answers for one of its examples', async () => {
  const example = join(project, 'node_modules/keluarga/examples/two-elders.json');
  const command = join(project, 'node_modules/.bin/keluarga');
  const { stdout } = await run(command, 'assess', example, '--on', '2026-11-24', '--json');
  const { findings } = JSON.parse(stdout) as { findings: { programme: string; verdict: string }[] };
  expect(findings.map(({ programme }) => programme)).toEqual(['uppka', 'pkh', 'sembako']);
  expect(findings.every(({ verdict }) => verdict)).toBe(true);
});

test('its rules are read as JSON beside their schema', async () => {
  await write(
    'rules.cjs',
    `console.log(require('keluarga/rules.json').rules.length, require('keluarga/rules.schema.json').title)`,
  );
  expect((await run('node', 'rules.cjs')).stdout).toMatch(/^[1-9]\d+ The rules of keluarga$/);
});

test('its vectors are of the rules beside them, compact, with their schema', async () => {
  await write(
    'vectors.cjs',
    `const ids = ({ rules }) => rules.map(({ id }) => id).join();
    const vectors = require('keluarga/vectors.json');
    console.log(ids(vectors) === ids(require('keluarga/rules.json')), require('keluarga/vectors.schema.json').title)`,
  );
  expect((await run('node', 'vectors.cjs')).stdout).toBe('true Boundary cases of the rules of keluarga');
  const file = await readFile(join(project, 'node_modules/keluarga/dist/vectors.json'));
  expect(file.length).toBeLessThan(320 * 1024);
});

test('publint finds nothing to say', async () => {
  expect((await run('publint', tarball, '--strict')).stdout).toContain('All good!');
});

test('every entry has types of its own kind for import and for require', async () => {
  await run('attw', tarball, '--profile', 'node16');
});

test('the example of an answered question prints what its page says', async () => {
  const page = await readFile(join(root, 'docs/how-to/answer-an-open-question.md'), 'utf8');
  const block = (kind: string) => page.split(`\`\`\`${kind}\n`)[1]?.split('```')[0] ?? '';
  await write('example.mjs', block('js'));
  expect(`${(await run('node', 'example.mjs')).stdout}\n`).toBe(block('text'));
});
