import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './paths.ts';
import { type UserProject, userProject } from './user-project.ts';

const entries = ['', '/schema', '/messages', '/acceptors', '/business', '/calendar', '/csv', '/groups', '/law'].map(
  (door) => `keluarga${door}`,
);
let project: UserProject;
let installed: string;

beforeAll(async () => {
  project = await userProject();
  installed = join(project.folder, 'node_modules/keluarga');
});

afterAll(() => project.remove());

test('it holds what was built, the examples, the readme and the licence, and nothing else', async () => {
  expect((await readdir(installed)).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'examples', 'package.json']);
});

test.each(entries)(
  '%s gives the same names to import and to require, on the newest Node and on the oldest',
  async (entry) => {
    await project.write(
      'names.mjs',
      `import * as all from '${entry}'; console.log(JSON.stringify(Object.keys(all).sort()));`,
    );
    await project.write('names.cjs', `console.log(JSON.stringify(Object.keys(require('${entry}')).sort()));`);
    const said: string[] = [];
    for (const node of project.nodes)
      for (const file of ['names.mjs', 'names.cjs']) said.push((await project.run(node, file)).stdout);
    for (const names of said) expect(names).toBe(said[0]);
    expect(JSON.parse(said[0] ?? '[]')).not.toEqual([]);
  },
);

test.each(['nodenext', 'bundler'])(
  'its types are read under module resolution %s, libraries checked too',
  async (module) => {
    await mkdir(join(project.folder, module));
    const use = entries.map((entry, index) => `import * as entry${index} from '${entry}';\n`).join('');
    const names = entries.map((_entry, index) => `entry${index}`).join(', ');
    const program = `${use}export const all: readonly object[] = [${names}];\n`;
    const files = module === 'nodenext' ? ['use.mts', 'use.cts'] : ['use.ts'];
    for (const file of files) await project.write(`${module}/${file}`, program);
    const compilerOptions = {
      ...{ strict: true, noEmit: true, target: 'es2022', lib: ['es2023', 'dom'], types: [] },
      ...{ module: module === 'bundler' ? 'esnext' : module, moduleResolution: module },
    };
    await project.write(`${module}/tsconfig.json`, JSON.stringify({ compilerOptions, files }));
    await project.run('tsc', '--project', module);
  },
);

test('its rules are read as JSON beside their schema', async () => {
  await project.write(
    'rules.cjs',
    `console.log(require('keluarga/rules.json').rules.length, require('keluarga/rules.schema.json').title)`,
  );
  expect((await project.run('node', 'rules.cjs')).stdout).toMatch(/^[1-9]\d+ The rules of keluarga$/);
});

test('its words are read as JSON beside their schema, in both languages', async () => {
  await project.write(
    'words.cjs',
    `const { words } = require('keluarga/words.json').rules[0];
    console.log(Object.keys(words).join(), require('keluarga/words.schema.json').title)`,
  );
  expect((await project.run('node', 'words.cjs')).stdout).toBe('id,en The words of keluarga');
});

test('its vectors are of the rules beside them, compact, with their schema', async () => {
  await project.write(
    'vectors.cjs',
    `const ids = ({ rules }) => rules.map(({ id }) => id).join();
    const vectors = require('keluarga/vectors.json');
    console.log(ids(vectors) === ids(require('keluarga/rules.json')), require('keluarga/vectors.schema.json').title)`,
  );
  expect((await project.run('node', 'vectors.cjs')).stdout).toBe('true Boundary cases of the rules of keluarga');
  const file = await readFile(join(installed, 'dist/vectors.json'));
  expect(file.length).toBeLessThan(320 * 1024);
});

test('publint finds nothing to say', async () => {
  expect((await project.run('publint', project.tarballs.keluarga, '--strict')).stdout).toContain('All good!');
});

test('every entry has types of its own kind for import and for require', async () => {
  await project.run('attw', project.tarballs.keluarga, '--profile', 'node16');
});

test('the example of an answered question prints what its page says', async () => {
  const page = await readFile(join(root, 'docs/how-to/answer-an-open-question.md'), 'utf8');
  const block = (kind: string) => page.split(`\`\`\`${kind}\n`)[1]?.split('```')[0] ?? '';
  await project.write('example.mjs', block('js'));
  expect(`${(await project.run('node', 'example.mjs')).stdout}\n`).toBe(block('text'));
});
