import { expect, test } from 'vitest';
import { fragmentsOf } from './fragments.ts';
import type { Path } from './issue.ts';
import { answer, label, list, object, oneOf } from './shape.ts';

const age = answer({ kind: 'integer', min: 0, max: 9, unit: 'year' });
const shape = object({
  name: label,
  members: list(object({ id: label, age })),
  nobody: object({ members: list(oneOf('a', 'b')) }),
});
const record = () => ({
  name: 'x',
  members: [{ id: 'ibu', age: [1, -1], gaji: 3 }, { id: 'anak' }],
  nobody: { members: ['a', 'c'] },
});

test.each<[string, Path, object]>([
  ['an answer', ['name'], { name: undefined }],
  ['one end of a range, and with it the range', ['members', 0, 'age', 1], { members: [{ id: 'ibu' }, { id: 'anak' }] }],
  ['an entry, which keeps its place', ['members', 0], { members: [{}, { id: 'anak' }] }],
  ['a list, which may have anybody', ['members'], { members: [{}] }],
  ['one key of several, and with it all of them', ['nobody', 'members', 1], { nobody: {} }],
])('without %s', (_, path, changed) => {
  const known = record();
  delete (known.members[0] as { gaji?: number }).gaji;
  expect(fragmentsOf(shape, structuredClone(known), [path])).toEqual({ ...known, ...changed });
});

test('keys that are not known go together, however long they are', () => {
  const left = fragmentsOf<object>(shape, { ...record(), ['k'.repeat(99)]: 1 }, [['kkk'], ['members', 0, 'gaji']]);
  expect(Object.keys(left)).toEqual(['name', 'members', 'nobody']);
  expect(left).toMatchObject({ members: [{ id: 'ibu', age: [1, -1] }, {}] });
  expect(left).not.toHaveProperty('members[0].gaji');
});
