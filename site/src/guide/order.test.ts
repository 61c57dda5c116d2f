import { expect, test } from 'vitest';
import { orderedRoutes } from './order.ts';

test('UMi comes before each KUR, and each KUR shuts it', () => {
  const order = orderedRoutes();
  const ids = order.map(({ id }) => id);
  const kur = order.filter(({ id }) => id.startsWith('capital.kur.'));
  expect(kur.length).toBeGreaterThan(1);
  for (const { id, shuts } of kur) {
    expect(ids.indexOf('capital.umi')).toBeLessThan(ids.indexOf(id));
    expect(shuts).toContain('capital.umi');
  }
  expect(order.find(({ id }) => id === 'capital.umi')?.shuts).toEqual([]);
});
