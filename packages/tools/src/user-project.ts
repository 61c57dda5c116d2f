import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { root } from './paths.ts';

/** The oldest Node the published packages run on; where no package brings it, the one that runs the tests stands in. */
const oldestNode = process.platform === 'linux' ? [`node-linux-${process.arch}@20.19.0`] : [];

/** A project outside the workspace, with what we publish installed from its tarballs as a user would. */
export interface UserProject {
  readonly folder: string;
  /** Files of the tarballs in the folder, by package. */
  readonly tarballs: Readonly<Record<'keluarga' | 'keluarga-cli', string>>;
  /** Programs that run JavaScript: the workspace's Node, and the oldest we promise. */
  readonly nodes: readonly string[];
  /** Runs a program of the workspace here. @throws ExecaError with its output where it fails. */
  run(file: string, ...words: string[]): Promise<{ readonly stdout: string }>;
  write(name: string, content: string): Promise<void>;
  remove(): Promise<void>;
}

/** Packs what was built, without building it again under other tests, and installs it. @throws ExecaError */
export const userProject = async (): Promise<UserProject> => {
  const folder = await mkdtemp(join(tmpdir(), 'keluarga-user-'));
  const pack = async (name: string): Promise<string> => {
    const into = await mkdtemp(join(folder, 'tarball-'));
    await execa({
      cwd: join(root, 'packages', name),
      stdin: 'ignore',
    })`pnpm --config.ignore-scripts=true pack --pack-destination ${into}`;
    return join(into, (await readdir(into))[0] ?? 'no tarball');
  };
  const tarballs = { keluarga: await pack('keluarga'), 'keluarga-cli': await pack('keluarga-cli') };
  const run = (file: string, ...words: string[]) =>
    execa(file, words, { cwd: folder, preferLocal: true, localDir: import.meta.dirname, stdin: 'ignore', all: true });
  const write = (name: string, content: string) => writeFile(join(folder, name), content);
  await write('package.json', JSON.stringify({ name: 'user', private: true, type: 'module' }));
  await run('npm', 'install', '--no-audit', '--no-fund', ...Object.values(tarballs), ...oldestNode);
  const oldest = oldestNode.length ? join(folder, 'node_modules/.bin/node') : process.execPath;
  return { folder, tarballs, nodes: ['node', oldest], run, write, remove: () => rm(folder, { recursive: true }) };
};
