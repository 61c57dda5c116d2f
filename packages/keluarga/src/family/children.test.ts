import { describe, expect, test } from 'vitest';
import { known } from '../engine/known.ts';
import { layoutOf, refOf } from '../engine/state.ts';
import { familyState } from './derive.ts';
import { type FactId, facts } from './facts.ts';
import type { Couple, Family, Member } from './family.ts';

const layout = layoutOf(facts);
const answeredOn = '2026-11-24';
const complete = { membersComplete: true, couplesComplete: true } as const;

/** What is known of each couple. */
const unitsOf = (family: Omit<Family, 'answeredOn'>, on = answeredOn) => {
  const { state } = familyState(layout, { answeredOn, ...family }, on);
  const entries = state.lists[layout.lists.indexOf('couples')]?.members ?? [];
  const of = (id: FactId) => entries.map((slots) => known(slots, refOf(layout, id)));
  return {
    children: of('couple.children'),
    youngest: of('couple.youngestMonths'),
    gap: of('couple.closestBirths'),
    schoolAge: of('couple.schoolAgeChild'),
    out: of('couple.outOfSchool'),
  };
};
const parents: Couple = { wife: 'ibu', husband: 'ayah' };
const [ibu, ayah]: Member[] = [
  { id: 'ibu', age: 35, sex: 'female' },
  { id: 'ayah', age: 40, sex: 'male' },
] as [Member, Member];
const both = { mother: 'ibu', father: 'ayah' } as const;
const countOf = (members: readonly Member[], couples: readonly Couple[] = [parents], more: object = complete) =>
  unitsOf({ members: [ibu as Member, ayah as Member, ...members], couples, ...more }).children;

describe('whose child somebody is', () => {
  test.each<[string, Partial<Member>, unknown]>([
    ['of both', both, 1],
    ['of the mother, who is the wife', { mother: 'ibu', father: 'elsewhere' }, 1],
    ['of the father, who is the husband', { mother: 'dead', father: 'ayah' }, 1],
    ['of neither', { mother: 'dead', father: 'elsewhere', relation: 'kin' }, 0],
    ['not told', {}, [0, 1]],
    ['of a mother elsewhere', { mother: 'elsewhere' }, [0, 1]],
    ['told to be no child of the head', { relation: 'kin' }, [0, 1]],
  ])('%s', (_, told, children) => {
    expect(countOf([{ id: 'anak', age: 8, ...told }])).toEqual([children]);
  });

  test.each([
    ['the relation to the head makes children of the head', 'child', 1],
    ['but not grandchildren', 'grandchild', [0, 1]],
  ] as const)('%s', (_, relation, children) => {
    const members: Member[] = [
      { ...(ibu as Member), relation: 'spouse' },
      { ...(ayah as Member), relation: 'head' },
      { id: 'anak', age: 8, relation },
    ];
    expect(unitsOf({ members, ...complete }).children).toEqual([children]);
  });

  test('who is too old to be their child is none', () => {
    expect(countOf([{ id: 'nenek', age: 60, relation: 'parent' }])).toEqual([0]);
  });

  test('who has a child, a wife or a husband is no child of anybody', () => {
    const cucu: Member = { id: 'cucu', age: 0, relation: 'grandchild', mother: 'anak', father: 'elsewhere' };
    expect(countOf([{ id: 'anak', age: 19, ...both }])).toEqual([1]);
    expect(countOf([{ id: 'anak', age: 19, ...both }, cucu])).toEqual([0]);
    const young: Couple = { wife: 'anak', husband: null };
    expect(countOf([{ id: 'anak', age: 19, ...both }, cucu], [parents, young])).toEqual([0, 1]);
  });

  test('who may be married, or have a child, may be none', () => {
    const grown: Member = { id: 'anak', age: 19, ...both };
    expect(countOf([grown], [parents], { membersComplete: true })).toEqual([[0, 1]]);
    expect(countOf([grown, { id: 'bayi', age: 0 }])).toEqual([[0, 2]]);
    expect(countOf([grown, { id: 'bayi', age: 0, mother: 'ibu', father: 'ayah' }])).toEqual([2]);
    expect(countOf([{ id: 'anak', age: 9, ...both }], [parents], { membersComplete: true })).toEqual([1]);
  });

  test('others may be born to them while the list may be longer', () => {
    expect(countOf([{ id: 'anak', age: 9, ...both }], [parents], { couplesComplete: true })).toEqual([[1, 50]]);
  });

  test('a child is of the wife that bore it', () => {
    const wives = [parents, { wife: 'istri', husband: 'ayah' }];
    const istri: Member = { id: 'istri', age: 30 };
    const of = (told: Partial<Member>) => countOf([istri, { id: 'anak', age: 5, relation: 'kin', ...told }], wives);
    expect(of({ father: 'ayah', mother: 'istri' })).toEqual([0, 1]);
    expect(of({ father: 'ayah' })).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(of({ father: 'ayah', mother: 'dead' })).toEqual([1, 1]);
  });
});

describe('what the children say of a couple', () => {
  const a: Member = { id: 'a', birthDate: '2016-01-31', school: 'sd', ...both };
  const b: Member = { id: 'b', birthDate: '2024-02-29', ...both };
  const c: Member = { id: 'c', birthDate: '2024-02-29', ...both };
  const of = (members: readonly Member[], on = answeredOn, more: object = {}) => {
    const { children: _, ...unit } = unitsOf(
      { members: [ibu as Member, ayah as Member, ...members], couples: [{ ...parents, ...more }], ...complete },
      on,
    );
    return Object.values(unit).map(([known]) => known);
  };

  test.each<[string, readonly Member[], string, readonly unknown[]]>([
    ['no child', [], answeredOn, [1572, 1572, false, false]],
    ['one', [b], answeredOn, [32, 1572, false, false]],
    ['two', [a, b], answeredOn, [32, 96, true, false]],
    ['twins are one birth', [b, c], answeredOn, [32, 1572, false, false]],
    ['three', [a, b, c], answeredOn, [32, 96, true, false]],
    ['before the second birth', [a, b], '2024-02-28', [96, 1572, true, undefined]],
    ['a month after it', [a, b], '2024-03-29', [1, 96, true, undefined]],
    ['who is at no school', [{ ...a, school: 'none' }], answeredOn, [129, 1572, true, true]],
    ['of which school is not told', [{ id: 'a', age: 10, ...both }], answeredOn, [[120, 131], 1572, true, undefined]],
    [
      'on the eve of the seventh birthday',
      [{ id: 'a', birthDate: '2019-11-25', ...both }],
      answeredOn,
      [83, 1572, false, false],
    ],
    [
      'the seventh birthday',
      [{ id: 'a', birthDate: '2019-11-24', school: 'sd', ...both }],
      answeredOn,
      [84, 1572, true, false],
    ],
    ['fifteen', [{ id: 'a', birthDate: '2010-11-25', school: 'smp', ...both }], answeredOn, [191, 1572, true, false]],
    ['sixteen', [{ id: 'a', birthDate: '2010-11-24', school: 'none', ...both }], answeredOn, [192, 1572, false, false]],
  ])('%s', (_, members, on, known) => {
    expect(of(members, on)).toEqual(known);
  });

  test('births known as ranges leave a range between them', () => {
    const unit = of([
      { id: 'a', age: 8, ...both },
      { id: 'b', birthDate: '2024-11-24', ...both },
    ]);
    expect(unit.slice(0, 2)).toEqual([24, [72, 83]]);
  });

  test('what the couple tells counts from the day of the answers on, and grows older', () => {
    const open = {
      members: [ibu as Member, ayah as Member],
      couples: [{ ...parents, children: 2, youngestMonths: 5 }],
    };
    expect(unitsOf(open)).toMatchObject({ children: [2], youngest: [5] });
    expect(unitsOf(open, '2027-01-23')).toMatchObject({ children: [2], youngest: [[6, 7]] });
    expect(unitsOf(open, '2026-11-23')).toMatchObject({ children: [undefined], youngest: [undefined] });
  });

  test('a couple told to have no child has no youngest', () => {
    const none = { members: [ibu as Member, ayah as Member], couples: [{ ...parents, children: 0 }] };
    expect(unitsOf(none)).toMatchObject({ youngest: [1572], gap: [1572], schoolAge: [false], out: [false] });
    const one = { ...none, couples: [{ ...parents, children: 1 }] };
    expect(unitsOf(one)).toMatchObject({ youngest: [undefined], gap: [1572], schoolAge: [undefined] });
  });

  test('a parent is ten years older than the child, and a mother is a woman', () => {
    const family = { answeredOn, members: [{ id: 'anak', age: 30, mother: 'ibu' }, { id: 'ibu' }] } as const;
    const { state } = familyState(layout, family, answeredOn);
    const [, mother] = state.lists[layout.lists.indexOf('members')]?.members ?? [];
    expect(known(mother ?? [], refOf(layout, 'member.age'))).toEqual([40, 130]);
    expect(known(mother ?? [], refOf(layout, 'member.sex'))).toBe('female');
  });
});
