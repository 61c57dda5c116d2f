import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/catalogue/families.ts';
import { assessGroup } from '../../src/catalogue/groups.ts';
import { KeluargaTypeError } from '../../src/engine/errors.ts';
import type { Family } from '../../src/family/family.ts';
import type { Group } from '../../src/uppka/group/group.ts';
import { LONG, RUNS } from '../runs.ts';
import { type Kind, kinds } from './kinds.ts';
import { spoilt } from './spoilt.ts';

const on = '2026-06-01';

const isTaken = ({ check }: Kind, record: object): boolean => {
  try {
    check(record);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
};

describe.each(kinds)('of a $name', (kind) => {
  test('no record is taken unread that its schema refuses, and every one that its reader takes', LONG, () => {
    fc.assert(
      fc.property(spoilt(kind.records), (record) => {
        const taken = isTaken(kind, record as object);
        if (taken) expect(kind.schema.safeParse(record).success).toBe(true);
        else expect(kind.read(record).ok && isPlainData(record)).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });
});

/** A reader leaves out of its copy what no JSON holds, such as a hidden key. */
const isPlainData = (record: unknown): boolean => {
  try {
    expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record);
    return true;
  } catch {
    return false;
  }
};

const answeredOn = '2026-01-01';
test.each<[string, unknown]>([
  ['members[0].age', { answeredOn, members: [{ id: 'ibu', age: -4 }] }],
  ['members[0].age', { answeredOn, members: [{ id: 'ibu', age: 400 }] }],
  ['members[0].age', { answeredOn, members: [{ id: 'ibu', age: 4.5 }] }],
  ['members[0].birthDate', { answeredOn, members: [{ id: 'ibu', birthDate: '2020-02-31' }] }],
  ['members[1].id', { answeredOn, members: [{ id: 'ibu' }, { id: 'ibu' }] }],
  ['members[0].id', { answeredOn, members: [{ age: 4 }] }],
  ['answeredOn', { answeredOn: '2026-13-01' }],
  ['answeredOn', {}],
  ['desil.value', { answeredOn, desil: { value: 11, on: answeredOn } }],
  ['desil.on', { answeredOn, desil: { value: 3 } }],
  ['penghasilan', { answeredOn, penghasilan: 3 }],
  ['constructor', { answeredOn, constructor: 3 }],
  ['couples[0].wife', { answeredOn, couples: [{ wife: 'Siti' }] }],
  ['members', { answeredOn, members: 3 }],
  ['nobody.members[0]', { answeredOn, nobody: { members: ['school'] } }],
  ['the whole of it', undefined],
])('what is wrong with a family at %s is named, not answered', (place, record) => {
  expect(() => assess(record as Family, { on })).toThrow(
    new KeluargaTypeError('unread', `not read by readFamily, and wrong at ${place}`),
  );
});

test.each<[string, unknown]>([
  ['people[0].age', { answeredOn, people: [{ id: 'ibu', age: -4 }] }],
  ['people[1].id', { answeredOn, people: [{ id: 'ibu' }, { id: 'ibu' }] }],
  ['loans[0].state', { answeredOn, loans: [{ scheme: 'umi' }] }],
  ['papers.nib.from', { answeredOn, papers: { nib: { has: true, from: '2020-02-31' } } }],
  ['papers.pirt', { answeredOn, papers: { pirt: { has: true } } }],
  ['chair', { answeredOn, chair: 'Siti' }],
  ['reports[0].period', { answeredOn, reports: [{ form: 'x', period: '2026-13', on }] }],
  ['people', { answeredOn, people: Array.from({ length: 101 }, (_, i) => ({ id: `a-${i}` })) }],
  ['the whole of it', null],
])('what is wrong with a group at %s is named, not answered', (place, record) => {
  expect(() => assessGroup(record as Group, { on })).toThrow(
    new KeluargaTypeError('unread', `not read by readGroup, and wrong at ${place}`),
  );
});
