import { expect, test } from 'vitest';
import { layoutOf } from '../../src/engine/state.ts';
import { familyState } from '../../src/family/derive.ts';
import { facts } from '../../src/family/facts.ts';
import { readFamily, readFamilyText } from '../../src/family/read.ts';
import { issueWords } from '../../src/messages/issues.ts';
import { MOST_ISSUES, MOST_VALUES } from '../../src/records/limits.ts';
import { groupState } from '../../src/uppka/group/derive.ts';
import { groupFacts } from '../../src/uppka/group/facts.ts';
import { readGroup, readGroupText } from '../../src/uppka/group/read.ts';
import { LONG } from '../family/runs.ts';
import { Random } from './random.ts';
import { FAMILIES, GROUPS, hostileRecord } from './records.ts';
import { HOSTILE } from './runs.ts';
import { hostileValue } from './values.ts';

const ON = '2026-11-24';
const layout = layoutOf(facts);
const groupLayout = layoutOf(groupFacts);

interface Refused {
  readonly ok: false;
  readonly issues: readonly { readonly path: readonly unknown[] }[];
}

/** Some issues, not too many, that say where in words. */
const holdIssues = ({ issues }: Refused): void => {
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.length).toBeLessThanOrEqual(MOST_ISSUES + 1);
  for (const { path } of issues) for (const step of path) expect(['string', 'number']).toContain(typeof step);
};

/** What was read is what JSON can hold, and is read the same again. */
const isPlain = (record: object, again: (record: unknown) => { ok: boolean }): void => {
  const copy: unknown = JSON.parse(JSON.stringify(record));
  expect(copy).toStrictEqual(record);
  expect(again(copy).ok).toBe(true);
};

const family = (value: unknown): void => {
  const read = readFamily(value);
  if (!read.ok) {
    holdIssues(read);
    for (const issue of read.issues) expect(issueWords.id[issue.code](issue)).toMatch(/[.?]$/);
    return;
  }
  isPlain(read.family, readFamily);
  familyState(layout, read.family, ON);
};

const group = (value: unknown): void => {
  const read = readGroup(value);
  if (!read.ok) {
    holdIssues(read);
    return;
  }
  isPlain(read.group, readGroup);
  groupState(groupLayout, read.group, ON);
};

const familyText = (value: unknown): void => {
  const read = readFamilyText(value as string);
  if (!read.ok) holdIssues(read);
};

const groupText = (value: unknown): void => {
  const read = readGroupText(value as string);
  if (!read.ok) holdIssues(read);
};

/** A text with some of it cut out, doubled, or replaced; now and then no text at all. */
const spoiltText = (random: Random, texts: readonly string[]): unknown => {
  if (random.upTo(9) === 0) return hostileValue(random);
  const text = random.pick(texts);
  const at = random.upTo(text.length);
  const more = random.pick([
    '',
    '[',
    '{"',
    '\\',
    '\uD800',
    '\0',
    '"__proto__":{},',
    '1e999',
    '['.repeat(random.upTo(99)),
  ]);
  return text.slice(0, at) + more + text.slice(at + random.upTo(3) - random.upTo(9));
};

test.each([
  ['readFamily', family, (random: Random) => hostileRecord(random, FAMILIES)],
  ['readGroup', group, (random: Random) => hostileRecord(random, GROUPS)],
  ['readFamilyText', familyText, (random: Random) => spoiltText(random, FAMILIES)],
  ['readGroupText', groupText, (random: Random) => spoiltText(random, GROUPS)],
] as const)('%s throws for nothing', LONG, (_, read, make) => {
  for (let seed = 0; seed < HOSTILE; seed++) {
    try {
      read(make(new Random(seed)));
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
  }
});

/** A value without an end, that counts how often anything is asked of it. */
const endless = (list: boolean, width: number) => {
  const count = { reads: 0 };
  const make = (): object =>
    new Proxy(list ? [] : {}, {
      get: (_, key) => {
        count.reads++;
        return key === 'length' ? width : make();
      },
      ownKeys: () => {
        count.reads++;
        return [...Array.from({ length: width }, (_, i) => `k${i}`), ...(list ? ['length'] : [])];
      },
      getOwnPropertyDescriptor: (target, key) => {
        count.reads++;
        if (list && key === 'length') return Reflect.getOwnPropertyDescriptor(target, key);
        return { value: 1, enumerable: true, configurable: true };
      },
    });
  return { value: make(), count };
};

test.each([
  ['a list', true],
  ['an object', false],
])('%s without an end is read only so far', (_, list) => {
  for (const width of [1, 2, 3, 10, 999, MOST_VALUES, MOST_VALUES * 10])
    for (const read of [readFamily, readGroup]) {
      const { value, count } = endless(list, width);
      expect(read(value).ok).toBe(false);
      expect(count.reads).toBeLessThan(4 * MOST_VALUES);
    }
});
