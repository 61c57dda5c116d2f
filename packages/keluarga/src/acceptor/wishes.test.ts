import { expect, test } from 'vitest';
import { nonUserReason } from './wishes.ts';

test.each([
  [{ pregnant: true }, 'hamil'],
  [{ pregnant: true, wantsChild: 'no-more' }, 'hamil'],
  [{ pregnant: false, wantsChild: 'soon' }, 'ias'],
  [{ pregnant: false, wantsChild: 'later' }, 'iat'],
  [{ pregnant: false, wantsChild: 'no-more' }, 'tial'],
  [{ pregnant: false }, undefined],
  [{ wantsChild: 'soon' }, undefined],
  [{}, undefined],
] as const)('%j is %s', (wish, reason) => {
  expect(nonUserReason(wish)).toBe(reason);
});
