import { expect, test } from 'vitest';
import type { Couple, Member } from './family.ts';
import { couplesOf, mayBeWife, sexOf } from './relations.ts';

const head: Member = { id: 'ayah', relation: 'head', sex: 'male' };
const spouse = (id: string): Member => ({ id, relation: 'spouse' });

test.each<[string, Member, readonly Member[], readonly Couple[], string | undefined]>([
  ['told', { id: 'a', sex: 'male' }, [], [], 'male'],
  ['pregnant', { id: 'a', pregnant: true }, [], [], 'female'],
  ['a wife', { id: 'a' }, [], [{ wife: 'a' }], 'female'],
  ['a husband', { id: 'a' }, [], [{ husband: 'a' }], 'male'],
  ['the spouse of a man', spouse('a'), [head], [], 'female'],
  ['the head, beside a wife', { id: 'a', relation: 'head' }, [{ ...spouse('b'), sex: 'female' }], [], 'male'],
  ['nobody in particular', { id: 'a' }, [head], [], undefined],
])('the sex of somebody who is %s', (_, member, members, couples, sex) => {
  expect(sexOf(member, { members: [...members, member], couples })).toBe(sex);
});

test.each<[string, readonly Member[], readonly Couple[], readonly Couple[]]>([
  ['head and spouse are a couple', [head, spouse('ibu')], [], [{ wife: 'ibu', husband: 'ayah', married: true }]],
  [
    'two wives are two couples',
    [head, spouse('ibu-tua'), spouse('ibu-muda')],
    [],
    [
      { wife: 'ibu-tua', husband: 'ayah', married: true },
      { wife: 'ibu-muda', husband: 'ayah', married: true },
    ],
  ],
  [
    'a couple of which nobody is named is they, if it is the only one',
    [head, spouse('ibu')],
    [{ method: 'pill' }],
    [{ method: 'pill', married: true, wife: 'ibu', husband: 'ayah' }],
  ],
  [
    'a couple that names one of them is they',
    [head, spouse('ibu')],
    [
      { id: 'muda', method: 'none' },
      { id: 'tua', husband: 'ayah' },
    ],
    [
      { id: 'muda', method: 'none' },
      { id: 'tua', married: true, wife: 'ibu', husband: 'ayah' },
    ],
  ],
  [
    'a wife said to be elsewhere is another',
    [head, spouse('ibu')],
    [{ husband: 'ayah', wife: null }],
    [
      { husband: 'ayah', wife: null },
      { wife: 'ibu', husband: 'ayah', married: true },
    ],
  ],
  ['who of two is the wife is not guessed', [{ id: 'a', relation: 'head' }, spouse('b')], [], []],
  ['a head alone is no couple', [head], [], []],
])('%s', (_, members, couples, expected) => {
  expect(couplesOf({ members, couples })).toEqual(expected);
});

test('the wife may be any woman who is in no couple yet, and no child', () => {
  const members: Member[] = [
    head,
    { id: 'ibu', sex: 'female', age: 40 },
    { id: 'nenek' },
    { id: 'anak', sex: 'female', age: 9 },
    { id: 'menantu', sex: 'female' },
  ];
  const couples = [{ husband: 'ayah' }, { wife: 'menantu' }];
  expect(mayBeWife({}, { members, couples }).map(({ id }) => id)).toEqual(['ibu', 'nenek']);
  for (const wife of ['ibu', null, 'unknown']) expect(mayBeWife({ wife }, { members, couples })).toEqual([]);
});
