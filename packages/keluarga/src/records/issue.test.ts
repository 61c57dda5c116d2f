import { expect, test } from 'vitest';
import { placeOf } from './issue.ts';

test.each([
  [[], ''],
  [['answeredOn'], 'answeredOn'],
  [['members', 0, 'age', 1], 'members[0].age[1]'],
])('%j is read as "%s"', (path, place) => {
  expect(placeOf(path)).toBe(place);
});
