import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.ts';
import { EVERYBODYS, hostileValue } from './values.ts';

const folder = join(import.meta.dirname, '../../examples');
const textsIn = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(path, name), 'utf8'));

/** Records that can be read, as JSON. */
export const FAMILIES = textsIn(folder);
export const GROUPS = textsIn(join(folder, 'groups'));

type Holder = Record<string, unknown>;

const placesIn = (value: unknown): [Holder, string][] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => [[value as Holder, key] as [Holder, string], ...placesIn(inner)])
    : [];

/** A hostile value, or a record that could be read before one to three places in it were spoilt. */
export const hostileRecord = (random: Random, texts: readonly string[]): unknown => {
  if (random.upTo(9) === 0) return hostileValue(random);
  const record: unknown = JSON.parse(random.pick(texts));
  const places = placesIn(record);
  for (let left = 1 + random.upTo(2); left > 0; left--) {
    const [holder, key] = random.pick(places);
    const to = random.upTo(3) ? hostileValue(random) : holder[random.pick(Object.keys(holder))];
    const how = random.upTo(9);
    if (how === 0) delete holder[key];
    else if (how === 1) define(holder, random.pick(EVERYBODYS), { value: to });
    else if (how === 2) define(holder, key, { get: () => to });
    else define(holder, key, { value: to, writable: true });
  }
  return record;
};

const define = (holder: Holder, key: string, how: PropertyDescriptor): void => {
  if (Array.isArray(holder) && key === 'length') return;
  Reflect.defineProperty(holder, key, { ...how, enumerable: true, configurable: true });
};
