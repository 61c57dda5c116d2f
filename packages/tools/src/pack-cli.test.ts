import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './paths.ts';
import { type UserProject, userProject } from './user-project.ts';

let project: UserProject;
let command: string;

beforeAll(async () => {
  project = await userProject();
  command = join(project.folder, 'node_modules/.bin/keluarga');
});

afterAll(() => project.remove());

const manifestOf = async (name: string) =>
  JSON.parse(await readFile(join(project.folder, 'node_modules', name, 'package.json'), 'utf8'));

test('it holds what was built, the readme and the licence, and nothing else', async () => {
  const installed = await readdir(join(project.folder, 'node_modules/keluarga-cli'));
  const own = installed.filter((name) => name !== 'node_modules');
  expect(own.sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
});

test('the command is its own: the library has none, and brings no parser of arguments', async () => {
  expect((await manifestOf('keluarga')).bin).toBeUndefined();
  expect(Object.keys((await manifestOf('keluarga')).dependencies)).not.toContain('commander');
});

test.each(['keluarga', 'keluarga-cli'])('%s names its dependencies by range', async (name) => {
  const ranges: string[] = Object.values((await manifestOf(name)).dependencies);
  expect(ranges.length).toBeGreaterThan(0);
  expect(ranges.filter((range) => !/^\^\d/.test(range))).toEqual([]);
});

test('it says its version, on the newest Node and on the oldest', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'packages/keluarga-cli/package.json'), 'utf8'));
  expect((await project.run(command, '--version')).stdout).toBe(version);
  for (const node of project.nodes) expect((await project.run(node, command, '--version')).stdout).toBe(version);
});

test('it answers for an example of the library, the same on the newest Node and on the oldest', async () => {
  const example = join(project.folder, 'node_modules/keluarga/examples/two-elders.json');
  const said = await Promise.all(
    project.nodes.map((node) => project.run(node, command, 'assess', example, '--on', '2026-11-24', '--json')),
  );
  for (const { stdout } of said) {
    const { findings } = JSON.parse(stdout) as { findings: { programme: string; verdict: string }[] };
    expect(findings.map(({ programme }) => programme)).toEqual(['uppka', 'pkh', 'sembako']);
    expect(findings.every(({ verdict }) => verdict)).toBe(true);
    expect(stdout).toBe(said[0]?.stdout);
  }
});

test('publint finds nothing to say', async () => {
  expect((await project.run('publint', project.tarballs['keluarga-cli'], '--strict')).stdout).toContain('All good!');
});
