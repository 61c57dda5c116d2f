import { describe, expect, test } from 'vitest';
import { known } from '../engine/known.ts';
import { layoutOf, refOf } from '../engine/state.ts';
import { familyState } from './derive.ts';
import { type FactId, facts } from './facts.ts';
import type { Family } from './family.ts';

const layout = layoutOf(facts);
const answeredOn = '2026-11-24';
const derive = (family: Omit<Family, 'answeredOn'>, on = answeredOn) =>
  familyState(layout, { answeredOn, ...family }, on);
const listOf = ({ state }: ReturnType<typeof derive>, name: string) => {
  const list = state.lists[layout.lists.indexOf(name)];
  if (!list) throw new Error(name);
  return list;
};
/** What is known of a fact of the record, or of each entry of its list and of the rest. */
const knows = (derived: ReturnType<typeof derive>, id: FactId) => {
  const ref = refOf(layout, id);
  if (!ref.list) return known(derived.state.at[0] ?? [], ref);
  const { members, rest } = listOf(derived, layout.lists[ref.list] ?? '');
  return [...members.map((slots) => known(slots, ref)), rest ? known(rest, ref) : null];
};

/** Of whom nothing is known, but that nobody told of a rare designation. */
const anyone = (list: number) => {
  const slots = [...(layout.blanks[list] ?? [])];
  const rare = refOf(layout, 'member.grossRightsVictim');
  if (rare.list === list) slots[rare.slot] = 0;
  return slots;
};

describe('ages in months', () => {
  test.each([
    ['of a birth date', { birthDate: '2024-11-24' }, 24, 2],
    ['of a range of births', { birthDate: ['2024-11-25', '2025-11-24'] }, [12, 23], 1],
    ['of an age in years', { age: 2 }, [24, 35], 2],
    ['told in months', { ageMonths: 30 }, 30, 2],
    ['of both', { age: 2, ageMonths: [20, 28] }, [24, 28], 2],
    ['of a mother', { pregnant: true }, [120, 671], [10, 55]],
    ['of somebody of whom nothing is told', {}, undefined, undefined],
  ] as const)('%s', (_, answers, months, years) => {
    const derived = derive({ members: [{ id: 'anak', ...answers }], membersComplete: true });
    expect(knows(derived, 'member.ageMonths')).toEqual([months, null]);
    expect(knows(derived, 'member.age')).toEqual([years, null]);
  });

  test('grow with the day', () => {
    const members = [{ id: 'anak', birthDate: '2026-01-31' }] as const;
    const on = (day: string) => (knows(derive({ members }, day), 'member.ageMonths') as unknown[])[0];
    expect(['2026-02-28', '2026-03-01', '2028-01-30', '2028-01-31'].map(on)).toEqual([0, 1, 23, 24]);
  });

  test('a birth date that is not known is noted', () => {
    const derived = derive({ members: [{ id: 'anak', age: 2, birthDate: 'unknown' }] });
    expect(derived.asked).toEqual(new Set(['member.birthDate']));
  });
});

describe('lists', () => {
  test('a record with only its day leaves everything open', () => {
    const derived = derive({});
    expect(derived.state.at[0]).toEqual(layout.blanks[0]);
    expect(derived.state.lists.slice(1)).toEqual([1, 2].map((list) => ({ members: [], rest: anyone(list) })));
    expect(derived).toMatchObject({ asked: new Set(), stale: [], carriedForward: false });
  });

  test('a complete list has nobody else on it', () => {
    const derived = derive({ members: [{ id: 'ibu' }], membersComplete: true, couplesComplete: true });
    expect(listOf(derived, 'members')).toMatchObject({ members: [{}], rest: null });
    expect(listOf(derived, 'couples')).toEqual({ members: [], rest: null });
  });

  test.each([false, 'unknown', undefined] as const)(
    'a list with complete %s may have others on it',
    (membersComplete) => {
      const derived = derive({ members: [{ id: 'ibu' }], ...(membersComplete !== undefined && { membersComplete }) });
      expect(listOf(derived, 'members').rest).toEqual(anyone(layout.lists.indexOf('members')));
      expect(derived.asked.has('list:members')).toBe(membersComplete !== undefined);
    },
  );

  test('nobody is said of every member and of anyone not listed', () => {
    const derived = derive({ members: [{ id: 'ibu' }, { id: 'ayah' }], nobody: { members: ['pregnant'] } });
    expect(knows(derived, 'member.pregnant')).toEqual([false, false, false]);
    expect(knows(derived, 'member.postpartum')).toEqual([undefined, undefined, undefined]);
  });
});

test('every kind of answer becomes what is known', () => {
  const derived = derive({
    refusedAid: false,
    desil: { value: [1, 4], on: '2026-11-01' },
    members: [
      { id: 'ibu', pregnant: true, school: ['sd', 'smp'], monthlyWage: [0, 3_000_000] },
      { id: 'ayah', pregnant: false, school: 'none', monthlyWage: 0 },
      { id: 'adik', pregnant: 'unknown', school: 'unknown', monthlyWage: 'unknown' },
    ],
    membersComplete: true,
  });
  expect(knows(derived, 'kk.refusedAid')).toBe(false);
  expect(knows(derived, 'kk.desil')).toEqual([1, 4]);
  expect(knows(derived, 'member.pregnant')).toEqual([true, false, undefined, null]);
  expect(knows(derived, 'member.school')).toEqual([['sd', 'smp'], 'none', undefined, null]);
  expect(knows(derived, 'member.monthlyWage')).toEqual([[0, 3_000_000], 0, undefined, null]);
});

describe('ages', () => {
  test.each([
    ['a birth date, on the eve of the birthday', { birthDate: '1990-06-01' }, '2027-05-31', 36],
    ['a birth date, on the birthday', { birthDate: '1990-06-01' }, '2027-06-01', 37],
    ['a birth date, in the past', { birthDate: '1990-06-01' }, '2000-06-01', 10],
    ['a birth date on 29 February', { birthDate: '2000-02-29' }, '2027-02-28', 26],
    ['a birth date on 29 February, a day later', { birthDate: '2000-02-29' }, '2027-03-01', 27],
    ['an age, on the day of the answers', { age: 35 }, '2026-11-24', 35],
    ['an age, a day later', { age: 35 }, '2026-11-25', [35, 36]],
    ['an age, a day earlier', { age: 35 }, '2026-11-23', [34, 35]],
    ['an age, a year later', { age: 35 }, '2027-11-24', 36],
    ['a range of ages, half a year later', { age: [30, 35] }, '2027-05-24', [30, 36]],
    ['a range of births', { birthDate: ['1990-01-01', '1990-12-31'] }, '2027-06-15', [36, 37]],
    ['a range of births, at the end of the year', { birthDate: ['1990-01-01', '1990-12-31'] }, '2027-12-31', 37],
    ['nothing', {}, '2026-11-24', undefined],
    ['nothing, five years later', {}, '2031-11-24', [5, 130]],
  ] as const)('from %s', (_, member, on, age) => {
    const derived = derive({ members: [{ id: 'ibu', ...member }], membersComplete: true }, on);
    expect(knows(derived, 'member.age')).toEqual([age, null]);
  });

  test('never leave the domain', () => {
    const old = { id: 'nenek', birthDate: '1900-01-01' };
    expect(knows(derive({ members: [old], membersComplete: true }, '2050-01-01'), 'member.age')).toEqual([130, null]);
  });

  test('who is not yet born is not on the list, who may be born may be on it', () => {
    const members = [
      { id: 'adik', birthDate: '2020-05-05' },
      { id: 'bayi', birthDate: ['2019-01-01', '2020-12-31'] as const },
      { id: 'ibu', birthDate: '1990-06-01' },
    ];
    const before = derive({ members }, '2020-05-04');
    expect(before.units.members).toEqual(['bayi', 'ibu']);
    expect(listOf(before, 'members').members.map(([presence]) => presence)).toEqual([1, 2]);
    expect(knows(before, 'member.age')).toEqual([[0, 1], 29, undefined]);
    expect(derive({ members }, '2020-05-05').units.members).toEqual(['adik', 'bayi', 'ibu']);
    expect(derive({ members }, '2019-01-01').units.members).toEqual(['bayi', 'ibu']);
    expect(derive({ members }, '2018-12-31').units.members).toEqual(['ibu']);
    expect(listOf(derive({ members }, '2020-12-31'), 'members').members.map(([presence]) => presence)).toEqual([
      2, 2, 2,
    ]);
  });

  test('a couple needs both to be born', () => {
    const members = [
      { id: 'istri', birthDate: '1990-06-01' },
      { id: 'suami', birthDate: ['1988-01-01', '1991-12-31'] as const },
    ];
    const couples = [{ wife: 'istri', husband: 'suami' }];
    expect(derive({ members, couples }, '1990-05-31').units.couples).toEqual([]);
    expect(listOf(derive({ members, couples }, '1990-06-01'), 'couples').members.map(([p]) => p)).toEqual([1]);
    expect(listOf(derive({ members, couples }, '1991-12-31'), 'couples').members.map(([p]) => p)).toEqual([2]);
  });

  test('the wife of a couple has the age of her record and of the couple', () => {
    const members = [{ id: 'istri', age: [20, 33] as const }, { id: 'lain' }];
    const derived = derive({ members, couples: [{ wife: 'istri', wifeAge: [30, 40] }, { wifeAge: 25 }, {}] });
    expect(knows(derived, 'couple.wifeAge')).toEqual([[30, 33], 25, undefined, undefined]);
    expect(knows(derived, 'member.age')).toEqual([[30, 33], undefined, undefined]);
  });
});

describe('answers of another day', () => {
  const pregnant = { members: [{ id: 'ibu', pregnant: true, school: 'none' as const }], membersComplete: true };
  test.each([
    ['2026-11-24', true],
    ['2027-01-23', true],
    ['2027-01-24', undefined],
    ['2026-09-25', true],
    ['2026-09-24', undefined],
  ])('a pregnancy, 60 days long: on %s %s', (on, answer) => {
    const derived = derive(pregnant, on);
    expect(knows(derived, 'member.pregnant')).toEqual([answer, null]);
    expect(knows(derived, 'member.school')).toEqual(['none', null]);
    expect(derived.stale).toEqual(answer ? [] : ['member.pregnant']);
    expect(derived.carriedForward).toBe(on !== answeredOn);
  });

  test.each([
    ['2026-10-01', 3],
    ['2027-01-01', 3],
    ['2027-01-02', undefined],
    ['2026-07-01', 3],
    ['2026-06-30', undefined],
  ])('a desil, 92 days from the day it was looked up: on %s %s', (on, answer) => {
    const derived = derive({ desil: { value: 3, on: '2026-10-01' } }, on);
    expect(knows(derived, 'kk.desil')).toBe(answer);
    expect(derived.stale).toEqual(answer ? [] : ['kk.desil']);
  });

  test('nobody goes stale as somebody does', () => {
    const none = { members: [{ id: 'ibu' }], nobody: { members: ['pregnant', 'severeDisability'] as const } };
    const derived = derive(none, '2027-01-24');
    expect(knows(derived, 'member.pregnant')).toEqual([undefined, undefined]);
    expect(knows(derived, 'member.severeDisability')).toEqual([false, false]);
    expect(derived.stale).toEqual(['member.pregnant']);
  });

  test('not to know goes stale silently, and may be asked again', () => {
    const unknown = { desil: { value: 'unknown' as const } };
    expect(derive(unknown)).toMatchObject({ asked: new Set(['kk.desil']), stale: [] });
    expect(derive(unknown, '2027-02-24').asked).toContain('kk.desil');
    expect(derive(unknown, '2027-02-25')).toMatchObject({ asked: new Set(), stale: [] });
  });
});

describe('what need not be asked again', () => {
  const asked = (family: Omit<Family, 'answeredOn'>) => [...derive(family).asked];

  test('a fact of the record the family does not know', () => {
    expect(asked({ refusedAid: 'unknown' })).toEqual(['kk.refusedAid']);
  });

  test('a fact of a list once every entry was asked', () => {
    expect(asked({ members: [{ id: 'ibu', pregnant: 'unknown' }, { id: 'adik' }] })).toEqual([]);
    expect(
      asked({
        members: [
          { id: 'ibu', pregnant: 'unknown' },
          { id: 'adik', pregnant: false },
        ],
      }),
    ).toEqual(['member.pregnant']);
  });

  test('an age unless a birth date tells it', () => {
    expect(asked({ members: [{ id: 'ibu', age: 'unknown' }] })).toEqual(['member.age']);
    expect(asked({ members: [{ id: 'ibu', age: 'unknown', birthDate: '1990-06-01' }] })).toEqual([]);
    expect(asked({ members: [{ id: 'ibu', age: 'unknown' }], couples: [{ wife: 'ibu' }] })).toEqual([
      'member.age',
      'couple.wifeAge',
    ]);
  });
});

test('a couple without an id has its place in the record', () => {
  expect(derive({ couples: [{}, { id: 'dua' }, {}] }).units).toEqual({ members: [], couples: ['1', 'dua', '3'] });
});

test('a layout with fewer facts takes what it has', () => {
  const small = layoutOf({ 'member.age': facts['member.age'] });
  const family = { answeredOn, refusedAid: true, members: [{ id: 'ibu', age: 35, pregnant: true }], couples: [{}] };
  expect(familyState(small, family, answeredOn).state).toMatchObject({
    at: [[2], []],
    lists: [{}, { members: [[2, 35, 35]] }],
  });
});

describe('a programmer who skips reading the record is told', () => {
  test.each([
    ['ages that cannot both be true', { members: [{ id: 'ibu', age: 35, birthDate: '2000-01-01' }] }, RangeError],
    [
      'wife and member of different ages',
      { members: [{ id: 'ibu', age: 35 }], couples: [{ wife: 'ibu', wifeAge: 36 }] },
      RangeError,
    ],
    [
      'somebody and nobody',
      { members: [{ id: 'ibu', pregnant: true }], nobody: { members: ['pregnant'] } },
      RangeError,
    ],
    ['a number out of the domain', { desil: { value: 11, on: answeredOn } }, TypeError],
    ['a range upside down', { members: [{ id: 'ibu', monthlyWage: [2, 1] }] }, TypeError],
    ['a choice that is none', { members: [{ id: 'ibu', school: 'mi' as 'sd' }] }, TypeError],
    ['no choice at all', { members: [{ id: 'ibu', school: [] }] }, TypeError],
    ['a text for yes', { refusedAid: 'ya' as 'unknown' }, TypeError],
  ] as const)('%s', (_, family, error) => {
    expect(() => derive(family as Omit<Family, 'answeredOn'>)).toThrow(error);
  });

  test('a day that is none', () => {
    expect(() => derive({}, '2026-02-29')).toThrow(RangeError);
  });
});
