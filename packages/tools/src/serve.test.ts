import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from './serve.ts';

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keluarga-serve-'));
  await mkdir(join(folder, 'panduan'));
  await writeFile(join(folder, 'index.html'), 'beranda');
  await writeFile(join(folder, 'panduan/index.html'), 'panduan');
  await writeFile(join(folder, '404.html'), 'tidak ada');
  served = await serve(folder);
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

test.each([
  ['/', 200, 'beranda'],
  ['/panduan/', 200, 'panduan'],
  ['/entah/', 404, 'tidak ada'],
])('%s answers %i', async (path, status, body) => {
  const response = await fetch(served.url + path);
  expect([response.status, await response.text()]).toEqual([status, body]);
});

test('a second server takes another port', async () => {
  const second = await serve(folder);
  expect(second.url).not.toBe(served.url);
  await second.close();
});

test('a folder that was not built is an error that says what to run', async () => {
  await expect(serve(join(folder, 'panduan/none'))).rejects.toThrow('npm run build');
});
