import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('what is known is as it was, however often it was changed', () => {
  const [one, other] = [
    [2, 0, 9],
    [1, 1],
  ];
  const again = remember([one, other, one]);
  for (const value of [5, 7]) {
    one[1] = value;
    other[0] = value;
    again();
    expect([one, other]).toEqual([
      [2, 0, 9],
      [1, 1],
    ]);
  }
});
