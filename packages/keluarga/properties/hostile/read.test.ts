import { expect, test } from 'vitest';
import { layoutOf } from '../../src/engine/state.ts';
import { familyState } from '../../src/family/derive.ts';
import { facts } from '../../src/family/facts.ts';
import { readFamily, readFamilyText } from '../../src/family/read.ts';
import { groupIssueWords } from '../../src/messages/groups/issues.ts';
import { issueWords } from '../../src/messages/issues.ts';
import type { Sentence } from '../../src/messages/record-issues.ts';
import { MOST_ISSUES, MOST_VALUES } from '../../src/records/limits.ts';
import type { ReadRecord } from '../../src/records/reader.ts';
import { groupState } from '../../src/uppka/group/derive.ts';
import { groupFacts } from '../../src/uppka/group/facts.ts';
import { readGroup, readGroupText } from '../../src/uppka/group/read.ts';
import { LONG } from '../runs.ts';
import { Random } from './random.ts';
import { FAMILIES, GROUPS, hostileRecord } from './records.ts';
import { HOSTILE } from './runs.ts';
import { hostileValue } from './values.ts';

const ON = '2026-11-24';
const layout = layoutOf(facts);
const groupLayout = layoutOf(groupFacts);

type Read = ReadRecord<string, object, string>;

/** What is read as one kind of record, from a value or from a text, and what becomes of it. */
const readersOf = (
  name: string,
  readAny: (value: unknown) => unknown,
  readText: (text: string) => unknown,
  words: Readonly<Record<string, Sentence>>,
  stateOf: (record: never) => unknown,
) => {
  /** Some issues, not too many, that say where in words. */
  const holdIssues = ({ issues }: Exclude<Read, { ok: true }>): void => {
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThanOrEqual(MOST_ISSUES + 1);
    for (const issue of issues) {
      for (const step of issue.path) expect(['string', 'number']).toContain(typeof step);
      expect(words[issue.code]?.(issue)).toMatch(/[.?]$/);
    }
  };
  return {
    any: (value: unknown): void => {
      const read = readAny(value) as Read;
      if (!read.ok) {
        holdIssues(read);
        return;
      }
      /** What was read is what JSON can hold, and is read the same again. */
      const copy: unknown = JSON.parse(JSON.stringify(read[name]));
      expect(copy).toStrictEqual(read[name]);
      expect(readAny(copy)).toMatchObject({ ok: true });
      stateOf(read[name] as never);
    },
    text: (value: unknown): void => {
      const read = readText(value as string) as Read;
      if (!read.ok) holdIssues(read);
    },
  };
};

const families = readersOf('family', readFamily, readFamilyText, issueWords.id, (family) =>
  familyState(layout, family, ON),
);
const groups = readersOf('group', readGroup, readGroupText, groupIssueWords.id, (group) =>
  groupState(groupLayout, group, ON),
);

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
  ['readFamily', families.any, (random: Random) => hostileRecord(random, FAMILIES)],
  ['readGroup', groups.any, (random: Random) => hostileRecord(random, GROUPS)],
  ['readFamilyText', families.text, (random: Random) => spoiltText(random, FAMILIES)],
  ['readGroupText', groups.text, (random: Random) => spoiltText(random, GROUPS)],
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
