import { expect, test } from 'vitest';
import { type Answer, tell } from './answers.ts';
import { choice, type Facts, integer, type Only, yesNo } from './facts.ts';
import { known } from './known.ts';
import { possible } from './narrow.ts';
import { blank, layoutOf, refOf } from './state.ts';

const of = { of: 'members' };
const woman: readonly Only[] = [{ when: [[{ fact: 'sex', oneOf: ['female'] }], [{ fact: 'age', from: 10, to: 55 }]] }];
const facts: Facts = {
  sex: choice(['female', 'male'], of),
  age: integer(0, 130, 'year', of),
  pregnant: yesNo({ ...of, only: woman }),
  postpartum: yesNo({ ...of, only: woman }),
  number: integer(1, 20, 'pregnancy', { ...of, only: [{ when: [[{ fact: 'pregnant' }, { fact: 'postpartum' }]] }] }),
  job: choice(['none', 'wage', 'post'], {
    ...of,
    only: [
      { values: ['wage', 'post'], when: [[{ fact: 'age', from: { param: 'limit' } }]] },
      { values: ['post'], when: [[{ fact: 'age', from: 17 }]] },
    ],
  }),
};
const layout = layoutOf(facts);
const noChild: Facts = {
  children: integer(0, 9, 'person', of),
  youngest: integer(0, 99, 'month', { ...of, only: [{ most: true, when: [[{ fact: 'children', from: 1 }]] }] }),
};
const list = layout.lists.indexOf('members');

const narrowed = (answers: Readonly<Record<string, Answer>>, params = { limit: 13 }) => {
  const slots = blank(layout, list);
  tell(layout, slots, answers);
  const impossible = possible(layout, facts, params).narrow(list, slots);
  const now = Object.keys(facts).map((id) => [id, known(slots, refOf(layout, id))] as const);
  return { ...Object.fromEntries(now), impossible: [...impossible] };
};

test.each<[string, Readonly<Record<string, Answer>>, object]>([
  [
    'a man is neither pregnant nor has he just given birth',
    { sex: 'male' },
    { pregnant: false, postpartum: false, number: 1 },
  ],
  ['nor a girl of nine', { age: 9 }, { pregnant: false }],
  ['of a girl of ten it is open', { age: 10 }, { pregnant: undefined }],
  ['of a woman of 55 it is open', { sex: 'female', age: 55 }, { pregnant: undefined }],
  ['of a woman of 56 it is not', { sex: 'female', age: 56 }, { pregnant: false }],
  ['who is pregnant is a woman of 10 to 55', { pregnant: true }, { sex: 'female', age: [10, 55] }],
  ['what is known of the age is kept', { pregnant: true, age: [40, 70] }, { age: [40, 55] }],
  ['a number of which one of two must be so demands neither', { number: 2 }, { pregnant: undefined, sex: undefined }],
  ['a child is not employed', { age: 12 }, { job: 'none' }],
  ['at thirteen a wage is possible, a post is not', { age: 13 }, { job: ['none', 'wage'] }],
  ['who has a post is old enough', { job: 'post' }, { age: [17, 130] }],
])('%s', (_, answers, expected) => {
  expect(narrowed(answers)).toMatchObject({ ...expected, impossible: [] });
});

test('what is told although it cannot be stays as told, and is named', () => {
  expect(narrowed({ sex: 'male', pregnant: true })).toMatchObject({
    sex: 'male',
    pregnant: true,
    impossible: ['pregnant'],
  });
  expect(narrowed({ age: 5, job: 'wage' })).toMatchObject({ job: 'wage', impossible: ['job'] });
  expect(narrowed({ sex: 'male', number: 3 })).toMatchObject({ number: 3, impossible: ['number'] });
});

test('a limit that is not known that day limits nothing', () => {
  expect(narrowed({ age: 12 }, {} as { limit: number })).toMatchObject({ job: ['none', 'wage'] });
});

test('only the facts named are looked at', () => {
  const slots = blank(layout, list);
  tell(layout, slots, { sex: 'male' });
  possible(layout, facts).narrow(list, slots, (id) => id === 'pregnant');
  expect(known(slots, refOf(layout, 'pregnant'))).toBe(false);
  expect(known(slots, refOf(layout, 'postpartum'))).toBeUndefined();
});

test.each<[string, Readonly<Record<string, Answer>>, unknown, string[]]>([
  ['is its greatest where it cannot be so', { children: 0 }, 99, []],
  ['is open where it can', { children: [0, 1] }, undefined, []],
  ['stays as told', { children: 0, youngest: 3 }, 3, ['youngest']],
  ['stays as told, if that is its greatest', { children: 0, youngest: [3, 99] }, 99, []],
])('a number with `most` %s', (_, answers, youngest, told) => {
  const own = layoutOf(noChild);
  const slots = blank(own, 1);
  tell(own, slots, answers);
  expect([...possible(own, noChild).narrow(1, slots)]).toEqual(told);
  expect(known(slots, refOf(own, 'youngest'))).toBe(youngest);
});
