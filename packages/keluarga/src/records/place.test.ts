import { expect, test } from 'vitest';
import { keysAt, shapeAt } from './place.ts';
import { answer, label, list, object } from './shape.ts';

const age = answer({ kind: 'integer', min: 0, max: 9, unit: 'year' });
const shape = object({ name: label, members: list(object({ id: label, age }, 'id')) });

test.each([
  [['members', 0, 'age'], age],
  [['members', 0, 'age', 1], age],
  [['name'], label],
  [['members', 0, 'sex'], undefined],
  [['constructor'], undefined],
])('what may stand at %j', (path, found) => {
  expect(shapeAt(shape, path)).toBe(found);
});

test('the keys of an object, and of nothing else', () => {
  expect(keysAt(shape, [])).toEqual(['name', 'members']);
  expect(keysAt(shape, ['members', 3])).toEqual(['id', 'age']);
  expect([keysAt(shape, ['members']), keysAt(shape, ['name']), keysAt(shape, ['toString'])]).toEqual([[], [], []]);
});
