import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Family } from '../../src/family/family.ts';
import { familySchema } from '../../src/family/schema.ts';
import { LONG, RUNS } from './runs.ts';
import { spoilt } from './spoilt.ts';

const on = '2026-06-01';
const answers = (record: unknown): boolean => {
  try {
    assess(record as Family, { on });
    return true;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return false;
    throw error;
  }
};

test('no record is assessed that its schema refuses', LONG, () => {
  fc.assert(
    fc.property(spoilt, (record) => {
      if (answers(record)) expect(familySchema.safeParse(record).success).toBe(true);
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
});

const answeredOn = '2026-01-01';
test.each<[string, unknown]>([
  ['members[0].age', { answeredOn, members: [{ id: 'ibu', age: -4 }] }],
  ['members[0].age', { answeredOn, members: [{ id: 'ibu', age: 400 }] }],
  ['members[0].age', { answeredOn, members: [{ id: 'ibu', age: 4.5 }] }],
  ['members[0].birthDate', { answeredOn, members: [{ id: 'ibu', birthDate: '2020-02-31' }] }],
  ['members[1].id', { answeredOn, members: [{ id: 'ibu' }, { id: 'ibu' }] }],
  ['answeredOn', { answeredOn: '2026-13-01' }],
  ['desil.value', { answeredOn, desil: { value: 11, on: answeredOn } }],
  ['desil.on', { answeredOn, desil: { value: 3 } }],
  ['penghasilan', { answeredOn, penghasilan: 3 }],
  ['constructor', { answeredOn, constructor: 3 }],
  ['couples[0].wife', { answeredOn, couples: [{ wife: 'Siti' }] }],
  ['members', { answeredOn, members: 3 }],
  ['answeredOn', undefined],
])('what is wrong at %s is named, not answered', (place, record) => {
  expect(() => assess(record as Family, { on })).toThrow(
    new RangeError(`not read by readFamily, and wrong at ${place}`),
  );
});
