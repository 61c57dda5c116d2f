import { expect, test } from 'vitest';
import type { Family } from '../family/family.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { askNext, askOne } from './families.ts';

const on = '2026-11-24';
const asked = (family: Omit<Family, 'answeredOn'>, key: string) =>
  askNext(
    { answeredOn: on, membersComplete: true, desil: { value: 2, on }, ...family },
    {
      on,
      programmes: ['pkh', 'sembako'],
      locality: balikpapan,
    },
  ).find((question) => question.key === key);

test('a number only held against limits comes with where the next range begins', () => {
  const family = { members: [{ id: 'ibu', sex: 'female', age: 30, job: 'wage', pregnant: true }] } as const;
  expect(asked(family, 'member.pregnancyNumber')?.cuts).toEqual([3]);
  expect(asked(family, 'member.monthlyWage')?.cuts).toEqual([3_856_695]);
});

test('a choice comes with the values that no rule asks for', () => {
  expect(asked({ members: [{ id: 'ibu', age: 30 }] }, 'member.job')?.unread).toEqual(['none', 'informal']);
});

test('neither is told of a yes or no', () => {
  const question = asked({ members: [{ id: 'ibu', sex: 'female', age: 30 }] }, 'member.pregnant');
  expect(question).toMatchObject({ of: ['ibu'] });
  expect(Object.keys(question ?? {})).not.toContain('cuts');
});

test('one question alone is the first of all that was not asked yet', () => {
  const family: Family = { answeredOn: on, members: [{ id: 'ibu' }] };
  const options = { on, programmes: ['pkh', 'sembako'], locality: balikpapan };
  const [first, second] = askNext(family, options);
  expect(askOne(family, options)).toEqual(first);
  expect(askOne(family, options, ({ key }) => key === first?.key)).toEqual(second);
  expect(askOne(family, options, () => true)).toBeUndefined();
});
