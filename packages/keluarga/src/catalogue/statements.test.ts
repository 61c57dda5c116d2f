import { expect, test } from 'vitest';
import { valueOn } from '../law/dated.ts';
import { nibStatements } from '../uppka/food/nib.ts';
import { everyStatement } from './statements.ts';

test('no two have one id', () => {
  const ids = everyStatement.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(nibStatements.map((each) => [each.id, each] as const))('%s is law from its day, and read', (_, each) => {
  const on = (day: string) => valueOn<string>(each.versions, day);
  expect(on('2025-06-04').state).toBe('none');
  expect(on('2025-06-05')).toMatchObject({ state: 'in-force', version: { grade: 'A' } });
  expect(each.versions.every(({ cite }) => cite.article)).toBe(true);
});
