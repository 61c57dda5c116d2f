import { expect, test } from 'vitest';
import { onceFor } from './once-for.ts';

test('it is made once for each object, and for none that looks the same', () => {
  const asked: object[] = [];
  const of = onceFor((key: { readonly n: number }) => {
    asked.push(key);
    return { twice: key.n * 2 };
  });
  const [one, same] = [{ n: 1 }, { n: 1 }];
  expect(of(one)).toBe(of(one));
  expect(of(same)).not.toBe(of(one));
  expect(asked).toEqual([one, same]);
});
