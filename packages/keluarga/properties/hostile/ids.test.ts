import { expect, test } from 'vitest';
import { askNext, assess, familiesIn } from '../../src/catalogue/families.ts';
import { assessGroup, groups } from '../../src/catalogue/groups.ts';
import { refOf } from '../../src/engine/state.ts';
import type { Couple } from '../../src/family/family.ts';
import { type ReadFamily, readFamily } from '../../src/family/read.ts';
import { familyShape } from '../../src/family/shape.ts';
import { inForceOf, lawOn } from '../../src/law/book.ts';
import { balikpapan } from '../../src/localities/balikpapan/balikpapan.ts';
import { en, groupEn } from '../../src/messages/en.ts';
import { named } from '../../src/messages/format.ts';
import { groupIssueWords } from '../../src/messages/groups/issues.ts';
import { sayGroup } from '../../src/messages/groups/say-group.ts';
import { groupId, id } from '../../src/messages/id.ts';
import { issueWords } from '../../src/messages/issues.ts';
import { say } from '../../src/messages/say.ts';
import { sayQuestion } from '../../src/messages/say-question.ts';
import { keysAt, shapeAt } from '../../src/records/place.ts';
import { readGroup } from '../../src/uppka/group/read.ts';
import { groupShape } from '../../src/uppka/group/shape.ts';
import { EVERYBODYS } from './values.ts';

const on = '2026-11-24';
const options = { on, locality: balikpapan };
const { book } = familiesIn(balikpapan);

/** An id like any other, to compare with. */
const PLAIN = 'qqq';
const family = (who: string) => ({
  answeredOn: on,
  members: [{ id: who, age: 30, sex: 'female' }],
  couples: [{ id: who, wife: who } as Couple],
});
const group = (who: string) => ({
  answeredOn: on,
  people: [{ id: who, age: 30 }],
  chair: who,
  products: [{ id: who, kind: 'food' }],
  loans: [{ of: who, scheme: 'kur-mikro', state: 'running' }],
});

const saidOfFamily = (who: string): unknown => {
  const read: ReadFamily = readFamily(family(who));
  if (!read.ok) return undefined;
  const findings = assess(read.family, { ...options, changes: true });
  const questions = askNext(read.family, options);
  return [id, en].map((words) => [
    findings.map((finding) => say(finding, words)),
    questions.map((question) => sayQuestion(question, words)),
  ]);
};

const saidOfGroup = (who: string): unknown => {
  const read = readGroup(group(who));
  if (!read.ok) return undefined;
  const findings = assessGroup(read.group, { on });
  return findings.map((finding) => [sayGroup(finding, groupId, id), sayGroup(finding, groupEn, en)]);
};

const text = (value: unknown): string => JSON.stringify(value) ?? '';

test.each([
  ['a family', saidOfFamily],
  ['a group', saidOfGroup],
] as const)('%s is told the same, whatever label its people have', (_, said) => {
  const plain = text(said(PLAIN));
  expect(plain).toContain(PLAIN);
  let readable = 0;
  for (const who of EVERYBODYS) {
    const found = said(who);
    if (found === undefined) continue;
    readable++;
    expect(text(found)).toBe(plain.replaceAll(PLAIN, who));
  }
  expect(readable).toBeGreaterThan(5);
});

test.each(EVERYBODYS)('a key, a list and an id %j without words are said as they are', (key) => {
  for (const words of [id, en]) {
    expect(sayQuestion({ key }, words)).toEqual({ text: key, why: '' });
    expect(sayQuestion({ key: `list:${key}`, list: key }, words).text).toBe(`list:${key}`);
    expect(named(words.where, key)).toBe(key);
  }
});

test.each(EVERYBODYS)('the index of what there is has nothing under %j', (key) => {
  for (const [shape, list] of [
    [familyShape, 'members'],
    [groupShape, 'people'],
  ] as const) {
    expect(keysAt(shape, [key])).toEqual([]);
    expect(keysAt(shape, [list, 0, key])).toEqual([]);
    expect(shapeAt(shape, [list, 0, key])).toBeUndefined();
  }
  for (const one of [book, groups.book]) {
    expect(inForceOf(lawOn(one, on), key)).toBeUndefined();
    expect(() => refOf(one.layout, key)).toThrow(RangeError);
  }
  const law = { entries: [{ question: key, value: true, from: on, cite: 'a text', by: 'an office' }] };
  expect(() => assess({ answeredOn: on }, { ...options, law })).toThrow(RangeError);
  expect(() => assessGroup({ answeredOn: on }, { on, law })).toThrow(RangeError);
  expect(() => assess({ answeredOn: on }, { ...options, programmes: [key] })).toThrow(RangeError);
  expect(() => assessGroup({ answeredOn: on }, { on, programmes: [key] })).toThrow(RangeError);
});

test.each(EVERYBODYS)('a record with %j as a key is refused in words that name it', (key) => {
  const spoilt = () => JSON.parse(`{"answeredOn": "${on}", ${JSON.stringify(key)}: 1}`) as unknown;
  const [ofFamily, ofGroup] = [readFamily(spoilt()), readGroup(spoilt())];
  expect(ofFamily.ok || ofGroup.ok).toBe(false);
  for (const issue of ofFamily.ok ? [] : ofFamily.issues)
    for (const words of [issueWords.id, issueWords.en]) expect(words[issue.code](issue)).not.toMatch(/native|\[object/);
  for (const issue of ofGroup.ok ? [] : ofGroup.issues)
    for (const words of [groupIssueWords.id, groupIssueWords.en])
      expect(words[issue.code](issue)).not.toMatch(/native|\[object/);
});
