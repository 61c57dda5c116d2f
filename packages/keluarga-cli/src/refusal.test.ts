import { expect, test } from 'vitest';
import { every, lineOf, Refusal } from './refusal.ts';

const refuse = (code: string) => () => {
  throw new Refusal([{ path: '', code, message: 'No.' }]);
};

test('every gives what each reader gives, or the problems of all', () => {
  expect(
    every(
      () => 1,
      () => 'a',
    ),
  ).toEqual([1, 'a']);
  expect(() => every(refuse('one'), () => 1, refuse('two'))).toThrow('one: No.\ntwo: No.');
});

test('what is no refusal is passed on at once', () => {
  const fault = new TypeError('ours');
  expect(() =>
    every(refuse('one'), () => {
      throw fault;
    }),
  ).toThrow(fault);
});

test('a problem is one line without letters that steer a terminal', () => {
  expect(lineOf({ path: 'a\nb', code: 'unknown-key', message: 'No "\u001b[31m\u0085".' })).toBe(
    'a\\u000ab: unknown-key: No "\\u001b[31m\\u0085".',
  );
  expect(lineOf({ path: '', code: 'empty', message: 'Nothing.' })).toBe('empty: Nothing.');
});
