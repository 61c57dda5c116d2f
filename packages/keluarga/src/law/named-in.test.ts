import { expect, test } from 'vitest';
import { all, compare, some, unsettled } from '../engine/expression.ts';
import { param, question, rule } from './define.ts';
import { namedBy, namedIn } from './named-in.ts';

const seen = {
  firstSeen: '2026-01-01',
  lastSeen: '2026-01-01',
  checked: '2026-01-01',
  grade: 'C',
  cite: { instrument: 'x' },
} as const;
const limit = param('limit', 'year');
const open = question('open', []);
const below = rule('below', { ...seen, when: all({ fact: 'a.below' }, unsettled(open)) });
const above = rule('above', {
  ...seen,
  when: all(below, some('entries', compare({ fact: 'a.number' }).atLeast(limit)), { fact: 'a.choice', oneOf: ['x'] }),
});
const ids = ({ rules, params, questions, facts }: ReturnType<typeof namedIn>) => [
  ...[rules, params, questions].map((laws) => laws.map(({ id }) => id)),
  facts,
];

test('what a rule reaches goes through the rules it names', () => {
  expect(ids(namedIn(above))).toEqual([['above', 'below'], ['limit'], ['open'], ['a.below', 'a.number', 'a.choice']]);
});

test('what a rule or a sum names itself stops at the rules it names', () => {
  expect(ids(namedBy(above))).toEqual([['below'], ['limit'], [], ['a.number', 'a.choice']]);
  expect(ids(namedBy({ sum: [3] }))).toEqual([[], [], [], []]);
});
