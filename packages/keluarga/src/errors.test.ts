import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectTypeOf, test } from 'vitest';
import { checkMal } from './acceptors.ts';
import { cashBook } from './business.ts';
import type { Family } from './index.ts';
import {
  all,
  assess,
  civilDate,
  compile,
  integer,
  isKeluargaError,
  type KeluargaError,
  layoutOf,
  param,
  tell,
  withOverlay,
} from './index.ts';

const on = '2026-11-24';
const facts = { 'kk.age': integer(0, 9, 'year') };
const layout = layoutOf(facts);
const made = { lastSeen: on, checked: on, grade: 'A', cite: { instrument: 'x' } } as const;

/** What is thrown; nothing is an error of the test. */
const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

test.each<[KeluargaError['code'], ErrorConstructor, () => unknown]>([
  ['not-a-day', RangeError, () => civilDate('2026-02-30')],
  ['unknown-id', RangeError, () => tell(layout, [2, 0, 9], { 'kk.sex': true })],
  ['misdeclared', RangeError, () => compile({ layout, rules: {}, params: {} }, all({ fact: 'kk.age' }))],
  ['misdeclared', RangeError, () => param('p', 'year', { ...made, value: 3 } as never)],
  ['out-of-range', RangeError, () => cashBook(0, [{ on, what: 'x', in: -1 }])],
  ['contradiction', RangeError, () => cashBook(0, [{ on, what: 'x' }])],
  ['out-of-order', RangeError, () => checkMal({ babyBorn: on }, '2026-01-01')],
  ['unreadable', RangeError, () => withOverlay({ question: 'q', value: true, from: '1 Jan', cite: 'c', by: 'b' })],
  ['misfit', TypeError, () => tell(layout, [2, 0, 9], { 'kk.age': 10 })],
  ['unread', TypeError, () => assess({} as Family, { on })],
])('%s is a code of a %o', (code, base, run) => {
  const error = thrownBy(run);
  expect(error).toBeInstanceOf(base);
  if (!isKeluargaError(error)) throw error;
  expect(error.code).toBe(code);
  expect(error.message).not.toBe('');
});

test('an error of somebody else is none of ours, whatever its code', () => {
  expect(isKeluargaError(Object.assign(new RangeError('x'), { code: 'not-a-day' }))).toBe(false);
  expect(isKeluargaError(undefined)).toBe(false);
});

test('a code tells the class', () => {
  const codeOf = (error: KeluargaError) => (error instanceof TypeError ? error.code : undefined);
  expectTypeOf(codeOf).returns.toEqualTypeOf<'misfit' | 'unread' | undefined>();
});

test('everything thrown has a code', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const bare = files
    .filter((file) => /(?<!\.test|^in-zone)\.ts$/.test(file))
    .filter((file) => /throw new (Range|Type|)Error\(/.test(readFileSync(join(import.meta.dirname, file), 'utf8')));
  expect(bare).toEqual([]);
});
