import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../records/issue.ts';
import { readGroup, readGroupText } from './read.ts';
import { groupJsonSchema } from './schema.ts';

const examples = join(import.meta.dirname, '../../../examples/groups');
const on = '2026-11-24';
const issuesOf = (record: unknown) => {
  const read = readGroup(record);
  return read.ok ? [] : read.issues.map(({ path, code }) => `${placeOf(path)} ${code}`);
};
const group = (more: object) => ({ answeredOn: on, ...more });

test.each(readdirSync(examples))('the example %s is read', (file) => {
  const read = readGroupText(readFileSync(join(examples, file), 'utf8'));
  expect(read.ok ? [] : read.issues).toEqual([]);
});

describe('bad input', () => {
  test.each([
    ['no members', group({ people: [] }), ['people no-people']],
    ['none, said to be complete', group({ peopleComplete: true }), ['peopleComplete no-people']],
    [
      'ten thousand members',
      group({ people: Array.from({ length: 1_000 }, (_, i) => ({ id: `a-${i}` })) }),
      ['people too-many'],
    ],
    ['the same person twice', group({ people: [{ id: 'ibu' }, { id: 'ibu' }] }), ['people[1].id same-id']],
    ['a chair who is no member', group({ people: [{ id: 'ibu' }], chair: 'bapak' }), ['chair chair-not-listed']],
    [
      'a loan that ends before it starts',
      group({
        people: [{ id: 'ibu' }],
        loans: [{ of: 'ibu', scheme: 'umi', state: 'running', from: '2026-05-02', until: '2026-05-01' }],
      }),
      ['loans[0].until ends-before-start'],
    ],
    ['sales below zero', group({ sales: -1 }), ['sales negative']],
    [
      'a product given twice',
      group({
        products: [
          { id: 'tas', kind: 'craft' },
          { id: 'tas', kind: 'craft' },
        ],
      }),
      ['products[1].id same-id'],
    ],
    [
      'a loan of a stranger',
      group({ people: [{ id: 'ibu' }], loans: [{ of: 'x', scheme: 'umi', state: 'repaid' }] }),
      ['loans[0].of person-not-listed'],
    ],
    [
      'a business older than its owner',
      group({ people: [{ id: 'ibu', age: 20, businessMonths: 252 }] }),
      ['people[0].businessMonths months-before-birth'],
    ],
    [
      'a business of somebody without one',
      group({ people: [{ id: 'ibu', business: false, businessMonths: [3, 6] }] }),
      ['people[0].businessMonths months-without-business'],
    ],
    ['no business, for no time', group({ people: [{ id: 'ibu', business: false, businessMonths: 0 }] }), []],
    [
      'two members of three families',
      group({ people: [{ id: 'ibu' }, { id: 'bapak' }], peopleComplete: true, memberFamilies: 3 }),
      ['memberFamilies more-families-than-people'],
    ],
    ['a list of members that may go on', group({ people: [{ id: 'ibu' }], memberFamilies: 3 }), []],
    [
      'fewer KUR mikro than the loans list',
      group({
        people: [{ id: 'ibu', kurMikroTimes: [0, 1] }],
        loans: [
          { of: 'ibu', scheme: 'kur-mikro', state: 'repaid' },
          { of: 'ibu', scheme: 'kur-mikro', state: 'running' },
        ],
      }),
      ['people[0].kurMikroTimes times-against-loans'],
    ],
    [
      'as many as the loans list',
      group({
        people: [{ id: 'ibu', kurMikroTimes: 1 }],
        loans: [{ of: 'ibu', scheme: 'kur-mikro', state: 'repaid' }],
      }),
      [],
    ],
    [
      'a loan on time past its last day',
      group({ loans: [{ scheme: 'umi', state: 'running', until: '2026-11-23' }] }),
      ['loans[0].state running-past-end'],
    ],
    ['a late loan past its last day', group({ loans: [{ scheme: 'umi', state: 'overdue', until: '2026-11-23' }] }), []],
    [
      'a loan that may be late past its last day',
      group({ loans: [{ scheme: 'umi', state: ['overdue', 'repaid'], until: '2026-11-23' }] }),
      [],
    ],
    ['a loan on its last day', group({ loans: [{ scheme: 'umi', state: 'running', until: on }] }), []],
    [
      'a loan of nothing',
      group({ loans: [{ scheme: 'umi', state: 'running', amount: 0 }] }),
      ['loans[0].amount loan-of-nothing'],
    ],
    ['a state of no loan', group({ loans: [{ scheme: 'umi', state: 'late' }] }), ['loans[0].state not-a-choice']],
    [
      'a check of no SPP-IRT',
      group({ papers: { sppirt: { has: false } }, sppirtCheck: { met: true } }),
      ['sppirtCheck check-without-sppirt'],
    ],
    [
      'the yearly meeting of no cooperative',
      group({ cooperative: false, yearlyMeeting: true }),
      ['yearlyMeeting meeting-without-cooperative'],
    ],
    [
      'a paper of tomorrow',
      group({ papers: { nib: { has: true, from: '2026-11-25' } } }),
      ['papers.nib.from later-than-answers'],
    ],
    [
      'a report of no period',
      group({ reports: [{ form: 'x', period: '2026-13', on }] }),
      ['reports[0].period not-a-period'],
    ],
    ['a name of a person', group({ name: 'Siti Aminah' }), ['name not-a-label']],
    ['a number of a document', group({ people: [{ id: 'a6471012345' }] }), ['people[0].id not-a-label']],
    ['an unknown key', group({ ketua: 'ibu' }), ['ketua unknown-key']],
    ['an unknown paper', group({ papers: { pirt: { has: true } } }), ['papers.pirt unknown-key']],
    ['an unknown scheme', group({ loans: [{ scheme: 'kur', state: 'running' }] }), ['loans[0].scheme not-a-choice']],
    ['no day', {}, ['answeredOn missing']],
    ['a list', [], [' not-an-object']],
    ['a day that does not exist', { answeredOn: '2026-02-30' }, ['answeredOn not-a-day']],
    ['half a rupiah', group({ amount: 0.5 }), ['amount not-a-whole-number']],
  ])('%s', (_, record, issues) => {
    expect(issuesOf(record)).toEqual(issues);
  });

  test('ten thousand members are too many whatever each of them says', () => {
    const people = Array.from({ length: 10_000 }, (_, i) => ({ id: `a-${i}` }));
    expect(issuesOf(group({ people }))).toEqual([' too-large']);
  });

  test('text that is not JSON, or too long, is an issue and never an error', () => {
    expect(readGroupText('{')).toEqual({ ok: false, issues: [{ path: [], code: 'not-json' }] });
    expect(readGroupText('\0')).toEqual({ ok: false, issues: [{ path: [], code: 'nul-byte' }] });
    expect(readGroupText(' '.repeat(500_001)).ok).toBe(false);
  });

  test('issues past a hundred are cut, and said to be', () => {
    const people = Array.from({ length: 100 }, () => ({ id: 'ibu', age: -1, sales: -1 }));
    const read = readGroup(group({ people }));
    expect(read.ok ? [] : read.issues).toHaveLength(101);
  });
});

test('what may be asked has no place for a name, a NIK or a number', () => {
  expect(JSON.stringify(groupJsonSchema())).not.toMatch(/"(nik|nama|phone|address|noKk)"/i);
});
