import { describe, expect, test } from 'vitest';
import { birthdaysOf, staleDaysOf } from './change-days.ts';

const answeredOn = '2026-11-24';

describe('birthdays', () => {
  test.each([
    ['of a birth date', [{ id: 'ibu', birthDate: '1990-06-01' }], ['2026-06-01', '2027-06-01']],
    [
      'of 29 February, on 1 March of a common year',
      [{ id: 'anak', birthDate: '2020-02-29' }],
      ['2026-03-01', '2027-03-01'],
    ],
    [
      'of both ends of a range of births',
      [{ id: 'ibu', birthDate: ['1990-01-01', '1990-12-31'] }],
      ['2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31'],
    ],
    [
      'of the first and last births an age allows',
      [{ id: 'ibu', age: 35 }],
      ['2026-11-24', '2026-11-25', '2027-11-24', '2027-11-25'],
    ],
    ['and the day of birth itself', [{ id: 'bayi', birthDate: '2026-03-04' }], ['2026-03-04', '2027-03-04']],
    [
      'once for two born on one day',
      [
        { id: 'a', birthDate: '2020-03-04' },
        { id: 'b', birthDate: '2022-03-04' },
      ],
      ['2026-03-04', '2027-03-04'],
    ],
  ] as const)('%s', (_, members, days) => {
    expect(birthdaysOf({ answeredOn, members }, '2026-01-01', '2027-12-31')).toEqual(days);
  });

  test('of a wife the record tells only the age of', () => {
    const family = { answeredOn, couples: [{ wifeAge: [30, 35] as const }] };
    expect(birthdaysOf(family, '2027-01-01', '2027-12-31')).toEqual(['2027-11-24', '2027-11-25']);
  });

  test('on both days of the window, and none outside', () => {
    const family = { answeredOn, members: [{ id: 'ibu', birthDate: '1990-06-01' }] };
    expect(birthdaysOf(family, '2026-06-01', '2027-06-01')).toEqual(['2026-06-01', '2027-06-01']);
    expect(birthdaysOf(family, '2026-06-02', '2027-05-31')).toEqual([]);
  });

  test.each([
    ['none where no rule counts them', {}, ['2026-01-31']],
    ['where a limit lies', { 'member.ageMonths': [1, 6, 24] }, ['2026-01-31', '2026-03-01', '2026-07-31']],
    ['each', { 'member.ageMonths': 'all' }, ['2026-01-31', '2026-03-01', '2026-03-31', '2026-05-01', '2026-05-31']],
  ] as const)('months: %s', (_, counts, days) => {
    const family = { answeredOn, members: [{ id: 'bayi', birthDate: '2026-01-31' }] };
    const found = birthdaysOf(family, '2026-01-01', '2026-07-31', counts);
    expect(found.slice(0, 5)).toEqual(days);
  });

  test('on 29 February in a leap year', () => {
    const family = { answeredOn, members: [{ id: 'anak', birthDate: '2020-02-29' }] };
    expect(birthdaysOf(family, '2028-01-01', '2028-12-31')).toEqual(['2028-02-29']);
  });
});

describe('days on which an answer begins or stops to count', () => {
  test.each([
    ['none for what does not go stale', { refusedAid: true, members: [{ id: 'ibu', severeDisability: true }] }, []],
    ['a pregnancy', { members: [{ id: 'ibu', pregnant: true }] }, ['2026-09-25', '2027-01-24']],
    ['nobody pregnant', { nobody: { members: ['pregnant'] } }, ['2026-09-25', '2027-01-24']],
    ['what school everyone may be at', { everyone: { members: { school: ['none'] } } }, ['2026-05-28', '2027-05-24']],
    ['a desil, from the day it was looked up', { desil: { value: 3, on: '2026-10-01' } }, ['2026-07-01', '2027-01-02']],
    ['a desil not known, from the day of the answers', { desil: { value: 'unknown' } }, ['2026-08-24', '2027-02-25']],
  ] as const)('%s', (_, answers, days) => {
    expect(staleDaysOf({ answeredOn, ...answers })).toEqual(days);
  });
});
