import { expect, test } from 'vitest';
import type { Rule } from '../src/law/define.ts';
import { casesOf } from './case.ts';
import { bookOf } from './law.ts';
import { fatesOf } from './verdict.ts';

const ruleOf = (id: string) => bookOf(id).rules.get(id) as Rule;
const fates = (id: string, ...cases: ReturnType<typeof casesOf>) =>
  fatesOf(ruleOf(id), cases).map(({ mutant, fate, why }) => [mutant.name.split(', ').slice(1).join(', '), fate, why]);

test('what no case tells survives, with an example of where the two part', () => {
  const one = casesOf('desil.use.kepmensos79', '2026-06-01', [['desil 4', { 'kk.desil': 4 }, 'yes']]);
  expect(fates('desil.use.kepmensos79', ...one)).toEqual([
    ['all of it: to dropped', 'survives', 'on 2026-06-01 no, but with it yes, of {"kk.desil":[5,10]}'],
    ['all of it: to -> from', 'survives', 'on 2026-06-01 yes, but with it no, of {"kk.desil":[1,3]}'],
    ['to: one less than param:pkh.decile.max, when it was 4', 'told', undefined],
    [
      'to: one more than param:pkh.decile.max, when it was 4',
      'survives',
      'on 2026-06-01 no, but with it yes, of {"kk.desil":5}',
    ],
  ]);
});

test('a case of a day on which the rule is not in force tells nothing', () => {
  const early = casesOf('desil.use.kepmensos79', '2024-06-01', [['desil 5', { 'kk.desil': 5 }, 'unknown']]);
  const why = 'no case is of a day on which it shows';
  expect(fates('desil.use.kepmensos79', ...early).map(([, fate, said]) => [fate, said])).toEqual(
    Array.from({ length: 4 }, () => ['survives', why]),
  );
});

test('the same rule in other words needs no case', () => {
  const yes = casesOf('pkh.component.elderly.contested', '2025-06-01', [['between the ages', {}, 'yes']]);
  expect(fates('pkh.component.elderly.contested', ...yes).map(([name, fate]) => [name, fate])).toEqual([
    ['all of it: any -> all', 'told'],
    ['any.0: dropped true', 'told'],
    ['any.1: dropped unsettled:dispute:pkh.component.elderly.contested', 'same'],
    ['any.0: true -> false', 'told'],
    ['any.1: said the other way round', 'same'],
  ]);
});
