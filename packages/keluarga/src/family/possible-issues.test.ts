import { expect, test } from 'vitest';
import { placeOf } from '../records/issue.ts';
import type { Family } from './family.ts';
import { readFamily } from './read.ts';

const issuesOf = (family: Omit<Family, 'answeredOn'>) => {
  const read = readFamily({ answeredOn: '2026-11-24', ...family });
  return read.ok ? [] : read.issues.map(({ path, code }) => `${placeOf(path)} ${code}`);
};

test.each<[string, Omit<Family, 'answeredOn'>, readonly string[]]>([
  [
    'a toddler who is pregnant',
    { members: [{ id: 'anak', age: 2, pregnant: true }] },
    ['members[0].pregnant cannot-be'],
  ],
  ['a man who is', { members: [{ id: 'ayah', sex: 'male', pregnant: true }] }, ['members[0].pregnant cannot-be']],
  [
    'a husband who is',
    { members: [{ id: 'ayah', pregnant: true }], couples: [{ husband: 'ayah' }] },
    ['couples[0].husband sex-against-marriage'],
  ],
  ['a woman of 55', { members: [{ id: 'ibu', sex: 'female', age: 55, pregnant: true }] }, []],
  [
    'a child with a wage',
    { members: [{ id: 'anak', age: 12, monthlyWage: 500_000, job: 'wage' }] },
    ['members[0].job cannot-be'],
  ],
  [
    'a wage of who has no job',
    { members: [{ id: 'ibu', job: 'none', monthlyWage: 1 }] },
    ['members[0].monthlyWage cannot-be'],
  ],
  [
    'a mother of the head of twelve',
    { members: [{ id: 'ibu', age: 12, relation: 'parent' }] },
    ['members[0].relation cannot-be'],
  ],
  [
    'a wife who is a man',
    { members: [{ id: 'a', sex: 'male' }], couples: [{ wife: 'a' }] },
    ['couples[0].wife sex-against-marriage'],
  ],
  [
    'a husband who is a woman',
    { members: [{ id: 'a', sex: 'female' }], couples: [{ husband: 'a' }] },
    ['couples[0].husband sex-against-marriage'],
  ],
  ['a wife of nine', { couples: [{ wifeAge: 9, married: true }] }, ['couples[0].married cannot-be']],
  ['a wife of thirteen', { couples: [{ wifeAge: 13, married: true }] }, []],
  [
    'who uses a method and means to begin',
    { couples: [{ method: 'iud', wantsToBecomeAcceptor: true }] },
    ['couples[0].wantsToBecomeAcceptor cannot-be'],
  ],
  [
    'two heads',
    {
      members: [
        { id: 'a', relation: 'head' },
        { id: 'b', relation: 'head' },
      ],
    },
    ['members[1].relation two-heads'],
  ],
  [
    'a spouse of the same sex as the head',
    {
      members: [
        { id: 'a', relation: 'head', sex: 'female' },
        { id: 'b', relation: 'spouse', sex: 'female' },
      ],
    },
    ['members[1].relation sex-against-marriage'],
  ],
  [
    'a husband with two wives',
    {
      members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      couples: [
        { wife: 'b', husband: 'a' },
        { wife: 'c', husband: 'a' },
      ],
    },
    [],
  ],
  [
    'a wife with two husbands',
    {
      members: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      couples: [
        { wife: 'a', husband: 'b' },
        { wife: 'a', husband: 'c' },
      ],
    },
    ['couples[1].wife in-two-couples'],
  ],
])('%s', (_, family, issues) => {
  expect(issuesOf(family)).toEqual(issues);
});
