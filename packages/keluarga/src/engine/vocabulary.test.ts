import { expect, test } from 'vitest';
import { choice, integer, yesNo } from './facts.ts';
import { vocabulary } from './vocabulary.ts';

const fact = vocabulary({ married: yesNo(), age: integer(0, 120, 'year'), method: choice(['pill', 'none']) });

test.each([
  [fact('married'), { fact: 'married' }],
  [fact('age'), { fact: 'age' }],
  [fact('age').atLeast(15), { value: { fact: 'age' }, from: 15 }],
  [fact('age').atMost(49), { value: { fact: 'age' }, to: 49 }],
  [fact('age').between(15, 49), { value: { fact: 'age' }, from: 15, to: 49 }],
  [fact('method').oneOf('pill'), { fact: 'method', oneOf: ['pill'] }],
])('%j is plain JSON', (made, json) => {
  expect(JSON.parse(JSON.stringify(made))).toStrictEqual(json);
});

test('what cannot be meant does not compile', () => {
  const wrong = () => [
    // @ts-expect-error no such fact
    fact('widowed'),
    // @ts-expect-error not one of its values
    fact('method').oneOf('ring'),
    // @ts-expect-error a yes/no fact has no size
    fact('married').atLeast(1),
    // @ts-expect-error a choice has no size
    fact('method').atMost(1),
    // @ts-expect-error a number is not one of several values
    fact('age').oneOf('old'),
    // @ts-expect-error a word is no age
    fact('age').atLeast('fifteen'),
  ];
  expect(wrong).toBeTypeOf('function');
});
