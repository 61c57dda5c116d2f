import { expect, test } from 'vitest';
import type { Version } from '../law/dated.ts';
import { instruments } from '../law/instruments.ts';
import { WAYS } from '../law/ways.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { everyLaw } from './every-law.ts';
import { familiesIn } from './families.ts';
import { groups } from './groups.ts';

const { rules, params } = everyLaw();
const printed = new Map(instruments.map(({ id, printed: day }) => [id, day]));

const versions: (readonly [string, Version<unknown>])[] = [
  ...[...rules.values(), ...params.values(), ...balikpapan.params].flatMap(({ id, versions: all }) =>
    all.map((version: Version<unknown>) => [id, version] as const),
  ),
  ...familiesIn(balikpapan).programmes.flatMap(({ id, existence = [], instalments = [] }) =>
    [...existence, ...instalments].map((version: Version<unknown>) => [id, version] as const),
  ),
  ...[...familiesIn(balikpapan).programmes, ...groups.programmes].flatMap((programme) =>
    WAYS.flatMap((way) =>
      programme[way].map((version: Version<unknown>) => [`${programme.id} ${way}`, version] as const),
    ),
  ),
];

/** What a source says for a time that ends stands to that end. */
const running = versions.filter(([, { until, lastSeen }]) => until !== lastSeen);

/** Areas whose days have not been gone through yet. */
const LATER = /^(legal|capital)\./;

test('nothing was last seen on the day it was looked at: a source speaks of its own day', () => {
  const looked = running.filter(([id, { lastSeen, checked }]) => !LATER.test(id) && lastSeen >= checked);
  expect(looked.map(([id]) => id)).toEqual([]);
});

test('nothing was last seen after its last day', () => {
  expect(versions.flatMap(([id, { lastSeen, until }]) => (until && lastSeen > until ? [id] : []))).toEqual([]);
});

test('nothing was last seen after the newest of its pages was printed, where all of them bear a day', () => {
  const late = running.flatMap(([id, { lastSeen, cite }]) => {
    const days = (cite.via ?? []).map((page) => printed.get(page));
    const newest = days.every((day) => day !== undefined) ? [...days].sort().at(-1) : undefined;
    return newest && lastSeen > newest ? [`${id}: ${lastSeen} after ${newest}`] : [];
  });
  expect(late).toEqual([]);
});
