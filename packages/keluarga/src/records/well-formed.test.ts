import { expect, test } from 'vitest';
import { KeluargaTypeError } from '../engine/errors.ts';
import { familyShape } from '../family/shape.ts';
import { groupShape } from '../uppka/group/shape.ts';
import { markSound, wellFormed } from './well-formed.ts';

const answeredOn = '2026-11-24';

/** Counts how often its day is asked for. */
const counting = () => {
  const count = { reads: 0 };
  const record = {
    get answeredOn() {
      count.reads++;
      return answeredOn;
    },
  };
  return { count, record };
};

test.each([familyShape, groupShape])('a record is looked at once, and one that was read not at all', (shape) => {
  const { count, record } = counting();
  wellFormed(record, shape, 'read');
  const { reads } = count;
  expect(reads).toBeGreaterThan(0);
  wellFormed(record, shape, 'read');
  expect(count.reads).toBe(reads);
  const other = counting();
  wellFormed(markSound(other.record), shape, 'read');
  expect(other.count.reads).toBe(0);
});

test.each([
  [{ answeredOn: '2026-02-30' }, 'answeredOn'],
  [[], 'the whole of it'],
  [{ answeredOn, name: 3 }, 'name'],
])('of %j the reader is named, and the place', (record, place) => {
  expect(() => wellFormed(record, groupShape, 'readGroup')).toThrow(
    new KeluargaTypeError('unread', `not read by readGroup, and wrong at ${place}`),
  );
});

test('what a kind asks for beside its shape is looked at too', () => {
  const lacks = () => ['desil', 'on'];
  expect(() => wellFormed({ answeredOn }, familyShape, 'readFamily', lacks)).toThrow('wrong at desil.on');
});
