import { expect, test } from 'vitest';
import { tell } from '../engine/answers.ts';
import { compile } from '../engine/compile.ts';
import { decide } from '../engine/decide.ts';
import { compare, not } from '../engine/expression.ts';
import { integer, yesNo } from '../engine/facts.ts';
import { blankState, type Slots } from '../engine/state.ts';
import { vocabulary } from '../engine/vocabulary.ts';
import { book, lawOn } from './book.ts';
import { param, question, rule } from './define.ts';

const facts = { age: integer(0, 130, 'year'), works: yesNo() };
const fact = vocabulary(facts);
const seen = { lastSeen: '2026-01-01', checked: '2026-01-01', grade: 'C', cite: { instrument: 'contoh' } } as const;
const elder = param('elder', 'year', { ...seen, from: '2020-01-01', until: '2020-12-31', value: 60 });
const isElder = rule('is-elder', { ...seen, from: '2020-01-01', when: fact('age').atLeast(elder) });
const practice = rule('practice', { ...seen, from: '2020-01-01', where: 'sana', when: fact('works') });
const disputed = rule('disputed', {
  ...seen,
  from: '2020-01-01',
  dispute: { cite: { instrument: 'lain' }, says: 'lain' },
  when: fact('works'),
});
const parts = { rules: [isElder, practice, disputed], params: [elder], questions: [question('q', [])] };
const made = book(facts, parts);

const truthOn = (on: string, id: string, answers: Parameters<typeof tell>[2]) => {
  const state = blankState(made.layout);
  tell(made.layout, state.at[0] as Slots, answers);
  return decide(compile(lawOn(made, on).model, { rule: id }), state);
};

test('a parameter is read on its day', () => {
  expect(truthOn('2020-06-01', 'is-elder', { age: 60 })).toBe(2);
  expect(truthOn('2020-06-01', 'is-elder', { age: 59 })).toBe(0);
});
test('a missing parameter leaves only its comparison unsettled', () => {
  expect(truthOn('2021-01-01', 'is-elder', { age: 99 })).toBe(1);
});
test('a rule not in force is an open question, not a no', () => {
  expect(truthOn('2019-12-31', 'is-elder', { age: 99 })).toBe(1);
});
test.each(['practice', 'disputed'])('a %s line is yes, or open, never no', (id) => {
  expect(truthOn('2026-01-01', id, { works: true })).toBe(2);
  expect(truthOn('2026-01-01', id, { works: false })).toBe(1);
});
test('the layout is the same on every day', () => {
  expect(lawOn(made, '2020-01-01').model.layout).toBe(lawOn(made, '2030-01-01').model.layout);
});
test('one id with two meanings is refused', () => {
  const other = rule('is-elder', { ...seen, from: '2020-01-01', when: not(compare(fact('age')).atLeast(1)) });
  expect(() => book(facts, { ...parts, rules: [isElder, other] })).toThrow(RangeError);
});
