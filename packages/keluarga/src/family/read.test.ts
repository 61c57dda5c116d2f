import { describe, expect, test } from 'vitest';
import { placeOf } from '../records/issue.ts';
import { MOST_TEXT } from '../records/limits.ts';
import { facts } from './facts.ts';
import type { Issue } from './issue.ts';
import { MOST_MEMBERS } from './limits.ts';
import { type ReadFamily, readFamily, readFamilyText } from './read.ts';

const answeredOn = '2026-11-24';
const issuesOf = (read: ReadFamily): readonly Issue[] => (read.ok ? [] : read.issues);
/** Issues as `place code`. */
const wrong = (read: ReadFamily): string[] => issuesOf(read).map(({ path, code }) => `${placeOf(path)} ${code}`.trim());
const of = (answers: object) => wrong(readFamily({ answeredOn, ...answers }));
const ofMember = (answers: object) => of({ members: [{ id: 'ibu', ...answers }] });

describe('records that are read', () => {
  test.each([
    ['nothing but its day', {}],
    ['one wife of an age between two', { couples: [{ wifeAge: [30, 35] }] }],
    [
      'all kinds of answers',
      {
        desil: { value: [1, 4], on: '2026-10-01', source: 'app' },
        refusedAid: 'unknown',
        members: [
          { id: 'ibu', birthDate: ['1990-01-01', '1990-12-31'], age: [30, 40], school: ['sd', 'smp'], pregnant: true },
        ],
        membersComplete: 'unknown',
        couples: [{ id: 'satu', wife: 'ibu', wifeAge: 36, method: 'unknown' }],
        couplesComplete: true,
        nobody: { members: ['postpartum'], couples: [] },
      },
    ],
    ['a desil not known, without a day', { desil: { value: 'unknown' } }],
    ['a birth on the day of the answers', { members: [{ id: 'bayi', birthDate: answeredOn }] }],
    [
      'a birth perhaps after the day of the answers',
      { members: [{ id: 'bayi', birthDate: ['2026-11-01', '2026-12-01'] }] },
    ],
    [
      'a range of births that begins too early',
      { members: [{ id: 'nenek', birthDate: ['1800-01-01', '1930-01-01'] }] },
    ],
    ['the oldest possible', { members: [{ id: 'nenek', birthDate: '1895-11-25', age: 130 }] }],
    ['both ends of a range the same', { members: [{ id: 'ibu', age: [30, 30] }] }],
  ])('%s', (_, answers) => {
    const record = { answeredOn, ...answers };
    expect(readFamily(record)).toEqual({ ok: true, family: record });
    expect(readFamilyText(`\uFEFF${JSON.stringify(record)}`)).toEqual({ ok: true, family: record });
  });

  test('a key without a value is no answer', () => {
    expect(readFamily({ answeredOn, refusedAid: undefined })).toEqual({ ok: true, family: { answeredOn } });
  });
});

describe('a text', () => {
  test.each([
    ['that is empty', '', 'not-json'],
    ['cut off', '{"answeredOn":', 'not-json'],
    ['that is no record', '7', 'not-an-object'],
    ['that is null', 'null', 'not-an-object'],
    ['that is a list', '[]', 'not-an-object'],
    ['with a NUL byte', '{"answeredOn":"2026-11-24"}\0', 'nul-byte'],
    ['with a NUL byte in JSON', '{"answeredOn":"2026-11-24\\u0000"}', 'answeredOn not-a-day'],
    ['nested deeply', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'too-deep'],
    ['nested deeply and cut off', '['.repeat(400_000), 'too-deep'],
    ['nested deeply in a key', `{"a":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`, 'too-deep'],
    ['with more values than a family has', JSON.stringify({ answeredOn, members: Array(10_001).fill(0) }), 'too-large'],
    ['of 5 MB', 'a'.repeat(5_000_000), 'too-large'],
    ['one character too long', `{"answeredOn":"${answeredOn}"}`.padEnd(MOST_TEXT + 1), 'too-large'],
  ])('%s', (_, text, issue) => {
    expect(wrong(readFamilyText(text))).toEqual([issue]);
  });

  test('as long as may be', () => {
    expect(readFamilyText(`{"answeredOn":"${answeredOn}"}`.padEnd(MOST_TEXT)).ok).toBe(true);
  });
});

describe('an answer', () => {
  test.each([
    ['not there', { members: [{}] }, 'members[0].id missing'],
    ['an object where a list should be', { members: {} }, 'members not-a-list'],
    ['a number where an entry should be', { members: [7] }, 'members[0] not-an-object'],
    ['a list too long', { members: Array.from({ length: 101 }, (_, i) => ({ id: `anak-${i}` })) }, 'members too-many'],
    ['more couples than can be', { couples: Array(51).fill({}) }, 'couples too-many'],
    ['an id that could be a name', { members: [{ id: 'Siti' }] }, 'members[0].id not-a-label'],
    ['an id that could be a NIK', { members: [{ id: 'a6471010101900001' }] }, 'members[0].id not-a-label'],
    ['an id too long', { members: [{ id: 'a'.repeat(25) }] }, 'members[0].id not-a-label'],
    ['a word for yes', { refusedAid: 'ya' }, 'refusedAid not-yes-no'],
    ['null for a number', { members: [{ id: 'ibu', age: null }] }, 'members[0].age not-a-whole-number'],
    ['a complete list of nobody', { members: [], membersComplete: true }, 'membersComplete complete-but-empty'],
    ['a choice for nobody that is no yes or no', { nobody: { members: ['school'] } }, 'nobody.members[0] not-a-choice'],
    [
      'a choice of everyone that is not known',
      { everyone: { members: { job: 'unknown' } } },
      'everyone.members.job not-a-choice',
    ],
    ['a fact of everyone that is no choice', { everyone: { members: { age: 3 } } }, 'everyone.members.age unknown-key'],
    ['a desil without its day', { desil: { value: 3 } }, 'desil.on missing'],
    ['a day without a desil', { desil: { on: '2026-10-01' } }, 'desil.value missing'],
    ['a desil that does not exist', { desil: { value: 0, on: answeredOn } }, 'desil.value out-of-range'],
    ['a desil looked up tomorrow', { desil: { value: 3, on: '2026-11-25' } }, 'desil.on desil-after-answers'],
    ['a day too far away', { desil: { value: 3, on: '1799-12-31' } }, 'desil.on far-day'],
  ])('%s', (_, answers, issue) => {
    expect(of(answers)).toEqual([issue]);
  });

  test.each([
    ['a text', { age: '35' }, 'age not-a-whole-number'],
    ['a fraction', { age: 35.5 }, 'age not-a-whole-number'],
    ['infinite', { age: Number.POSITIVE_INFINITY }, 'age not-a-whole-number'],
    ['negative', { age: -1 }, 'age negative'],
    ['over the domain', { age: 131 }, 'age out-of-range'],
    ['enormous', { monthlyWage: 1e300 }, 'monthlyWage out-of-range'],
    ['a range upside down', { age: [40, 30] }, 'age upside-down'],
    ['a range with a bad end', { age: [30, -1] }, 'age[1] negative'],
    ['a range of one', { age: [30] }, 'age not-a-whole-number'],
    ['a range of three', { age: [30, 31, 32] }, 'age not-a-whole-number'],
    ['a choice that is none', { school: 'mi' }, 'school not-a-choice'],
    ['no choice left', { school: [] }, 'school not-a-choice'],
    ['one wrong choice of two', { school: ['sd', 'mi'] }, 'school not-a-choice'],
    ['31 February', { birthDate: '2020-02-31' }, 'birthDate not-a-day'],
    ['29 February of a common year', { birthDate: '2023-02-29' }, 'birthDate not-a-day'],
    ['a day written otherwise', { birthDate: '1-6-1990' }, 'birthDate not-a-day'],
    ['a day with a clock', { birthDate: '1990-06-01T00:00:00Z' }, 'birthDate not-a-day'],
    ['a number for a day', { birthDate: 19900601 }, 'birthDate not-a-day'],
    ['births upside down', { birthDate: ['1991-01-01', '1990-01-01'] }, 'birthDate upside-down'],
    ['a bad end of births', { birthDate: ['1990-01-01', '1990-13-01'] }, 'birthDate[1] not-a-day'],
    ['born tomorrow', { birthDate: '2026-11-25' }, 'birthDate born-after-answers'],
    ['131 years old', { birthDate: '1895-11-24' }, 'birthDate born-too-early'],
    ['not the age of the birth date', { birthDate: '1990-06-01', age: 35 }, 'age age-against-birth'],
    ['not the months of the birth date', { birthDate: '2025-11-24', ageMonths: 11 }, 'ageMonths age-against-birth'],
    ['months and years apart', { age: 2, ageMonths: [12, 23] }, 'ageMonths age-against-months'],
    ['not an age of the births', { birthDate: ['1990-01-01', '1990-12-31'], age: [30, 34] }, 'age age-against-birth'],
  ])('of a member: %s', (_, answers, issue) => {
    expect(ofMember(answers)).toEqual([`members[0].${issue}`]);
  });

  test.each([
    ['who is not listed', { mother: 'nenek' }, 'mother unknown-member'],
    ['who is oneself', { father: 'anak' }, 'father parent-circle'],
    ['who is both, of a sex not told', { mother: 'kakak', father: 'kakak' }, 'father mother-is-father'],
    ['a mother who is a man', { mother: 'ayah' }, 'mother sex-against-parent'],
    ['a father who is a wife', { father: 'ibu' }, 'father sex-against-parent'],
    ['younger than the child', { mother: 'bayi' }, 'mother parent-too-young'],
    ['a mother of nine', { age: 26, mother: 'ibu' }, 'mother parent-too-young'],
    ['nobody', { mother: 'Siti' }, 'mother not-a-label'],
  ])('a parent %s', (_, answers, issue) => {
    const members = [
      { id: 'anak', age: 12, ...answers },
      { id: 'ibu', birthDate: '1991-11-25' },
      { id: 'ayah', sex: 'male', age: 40 },
      { id: 'kakak' },
      { id: 'bayi', age: 0 },
    ];
    const couples = [{ wife: 'ibu', husband: 'ayah' }];
    expect(wrong(readFamily({ answeredOn, members, couples }))).toEqual([`members[0].${issue}`]);
  });

  test.each([
    [
      'a mother of ten',
      [
        { id: 'anak', birthDate: '2001-11-25', mother: 'ibu' },
        { id: 'ibu', birthDate: '1991-11-25' },
      ],
      [],
    ],
    [
      'a circle',
      [
        { id: 'a', mother: 'b' },
        { id: 'b', mother: 'c' },
        { id: 'c', mother: 'a' },
      ],
      [0, 1, 2].map((i) => `members[${i}].mother parent-circle`),
    ],
    [
      'a grandmother too young, her daughter of no age told',
      [
        { id: 'cucu', age: 1, mother: 'ibu' },
        { id: 'ibu', mother: 'nenek' },
        { id: 'nenek', age: 20 },
      ],
      ['members[1].mother parent-too-young'],
    ],
    ['parents who are not here', [{ id: 'anak', mother: 'dead', father: 'elsewhere' }], []],
    ['parents not known', [{ id: 'anak', mother: 'unknown', father: 'unknown' }], []],
  ])('%s', (_, members, issues) => {
    expect(wrong(readFamily({ answeredOn, members }))).toEqual(issues);
  });

  test.each([
    ['as many as the members say', { children: 2, youngestMonths: 24, closestBirths: 36, schoolAgeChild: false }, []],
    ['fewer', { children: [0, 1] }, ['children against-members']],
    ['a youngest that is not listed', { youngestMonths: [0, 23] }, ['youngestMonths against-members']],
    ['births closer than they are', { closestBirths: [1, 35] }, ['closestBirths against-members']],
    ['one of school age', { schoolAgeChild: true }, ['schoolAgeChild against-members']],
    [
      'a youngest, and no child',
      { children: 0, youngestMonths: 3 },
      ['children against-members', 'youngestMonths against-members'],
    ],
  ])('children told of a couple: %s', (_, told, issues) => {
    const members = [
      { id: 'ibu', age: 30 },
      { id: 'a', birthDate: '2024-11-24', mother: 'ibu' },
      { id: 'b', birthDate: '2021-11-24', mother: 'ibu' },
    ];
    const couples = [{ wife: 'ibu', husband: null, ...told }];
    const found = wrong(readFamily({ answeredOn, members, membersComplete: true, couples, couplesComplete: true }));
    expect(found).toEqual(issues.map((issue) => `couples[0].${issue}`));
  });

  test('just within an age of the births', () => {
    expect(ofMember({ age: 2, ageMonths: [12, 24] })).toEqual([]);
    expect(ofMember({ birthDate: '2025-11-24', ageMonths: 12 })).toEqual([]);
    expect(ofMember({ birthDate: ['1990-01-01', '1990-12-31'], age: [30, 35] })).toEqual([]);
  });

  test.each([undefined, 'kemarin', 20261124, '2026-02-31'])('a record of the day %s', (day) => {
    expect(wrong(readFamily({ answeredOn: day }))).toEqual([
      `answeredOn ${day === undefined ? 'missing' : 'not-a-day'}`,
    ]);
  });
});

describe('answers that contradict each other', () => {
  const members = [{ id: 'ibu', age: 35 }, { id: 'ayah' }];
  test.each([
    ['one id for two', { members: [{ id: 'ibu' }, { id: 'ibu' }] }, ['members[1].id same-id']],
    ['one id for two couples', { couples: [{ id: 'a' }, { id: 'a' }] }, ['couples[1].id same-id']],
    [
      'somebody and nobody',
      { members: [{ id: 'ibu', pregnant: true }], nobody: { members: ['pregnant'] } },
      ['members[0].pregnant somebody-against-nobody'],
    ],
    [
      'a job and only other jobs',
      { members: [{ id: 'ibu', job: 'asn' }], everyone: { members: { job: ['none', 'informal'] } } },
      ['members[0].job somebody-against-everyone'],
    ],
    [
      'a couple and no couple',
      { couples: [{ married: true }], nobody: { couples: ['married'] } },
      ['couples[0].married somebody-against-nobody'],
    ],
    ['a wife who is not listed', { members, couples: [{ wife: 'bibi' }] }, ['couples[0].wife unknown-member']],
    [
      'a husband who is his wife',
      { members, couples: [{ wife: 'ibu', husband: 'ibu' }] },
      ['couples[0].husband wife-is-husband'],
    ],
    [
      'one wife of two couples',
      { members, couples: [{ wife: 'ibu' }, { wife: 'ibu' }] },
      ['couples[1].wife in-two-couples'],
    ],
    [
      'a husband in one couple, a wife in another',
      { members, couples: [{ husband: 'ayah' }, { wife: 'ayah' }] },
      ['couples[1].wife in-two-couples'],
    ],
    [
      'a wife of another age than the member',
      { members, couples: [{ wife: 'ibu', wifeAge: [36, 40] }] },
      ['couples[0].wifeAge age-against-wife'],
    ],
  ])('%s', (_, answers, issues) => {
    expect(of(answers)).toEqual(issues);
  });

  test('the wife of an age that fits', () => {
    expect(of({ members, couples: [{ wife: 'ibu', husband: 'ayah', wifeAge: [35, 40] }] })).toEqual([]);
  });
});

describe('an unknown key', () => {
  const keyOf = (record: object) => issuesOf(readFamily(record)).map(({ params }) => params?.nearest);
  test.each([
    [{ answeredOn, refusedaid: true }, 'refusedAid'],
    [{ answeredOn, members: [{ id: 'ibu', birth_date: '1990-06-01' }] }, 'birthDate'],
    [{ answeredOn, members: [{ id: 'ibu', pregnat: true }] }, 'pregnant'],
    [{ answeredOn, couples: [{ maried: true }] }, 'married'],
    [{ answeredOn, nobody: { member: [] } }, 'members'],
    [{ answeredOn, everyone: { couples: { methods: 'pill' } } }, 'method'],
    [{ answeredOn, desil: { valeu: 3, value: 3, on: answeredOn } }, 'value'],
    [{ answeredOn, members: [{ id: 'ibu', 'BIRTH DATE': '1990-06-01' }] }, 'birthDate'],
    [{ answeredOn, gaji: 3 }, undefined],
  ])('of %j is near %s', (record, nearest) => {
    expect(keyOf(record)).toEqual([nearest]);
  });

  test('lists the keys there are', () => {
    const [issue] = issuesOf(readFamily({ answeredOn, couples: [{ x: 1 }] }));
    const keys = Object.keys(facts)
      .filter((id) => id.startsWith('couple.'))
      .map((id) => id.slice('couple.'.length));
    expect(issue?.params?.allowed).toEqual(['id', 'wife', 'husband', ...keys]);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s changes nothing', (key) => {
    const read = readFamilyText(
      `{"answeredOn":"${answeredOn}","${key}":{"polluted":true},"members":[{"id":"ibu","${key}":1}]}`,
    );
    expect(wrong(read)).toEqual([`members[0].${key} unknown-key`, `${key} unknown-key`]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('is cut short when it is very long', () => {
    const [issue] = issuesOf(readFamily({ answeredOn, ['k'.repeat(100_000)]: 1 }));
    expect(issue).toMatchObject({ path: ['k'.repeat(40)], params: { key: 'k'.repeat(40) } });
  });
});

test.each([
  ['a member', { members: [{ id: 'ibu', school: 'mi' }] }, ['none', 'tk', 'sd', 'smp', 'sma', 'higher', 'unknown']],
  ['everyone', { everyone: { members: { school: 'mi' } } }, ['none', 'tk', 'sd', 'smp', 'sma', 'higher']],
  [
    'nobody',
    { nobody: { couples: ['method'] } },
    ['married', 'schoolAgeChild', 'outOfSchool', 'wantsToBecomeAcceptor'],
  ],
])('what may be chosen of %s is said', (_, answers, allowed) => {
  expect(issuesOf(readFamily({ answeredOn, ...answers }))).toMatchObject([{ params: { allowed } }]);
});

describe('several things wrong', () => {
  test('are all said at once, contradictions too', () => {
    const members = [
      { id: 'ibu', age: -1, school: 'mi' },
      { id: 'ibu', birthDate: '2027-01-01', gaji: 3 },
    ];
    expect(of({ members, couples: [{ wife: 'bibi' }], desil: { value: 'x' } })).toEqual([
      'desil.value not-a-whole-number',
      'members[0].age negative',
      'members[0].school not-a-choice',
      'members[1].gaji unknown-key',
      'members[1].id same-id',
      'members[1].birthDate born-after-answers',
      'couples[0].wife unknown-member',
    ]);
  });

  test('what cannot be read is not held against the rest', () => {
    expect(of({ members: [{ id: 'Ibu' }], couples: [{ wife: 'ibu' }] })).toEqual(['members[0].id not-a-label']);
    expect(of({ members: 7, membersComplete: true, couples: [{ wife: 'ibu' }] })).toEqual(['members not-a-list']);
  });

  test('an age that is wrong by itself is not held against a couple', () => {
    const members = [{ id: 'ibu', birthDate: '1990-06-01', age: 20 }];
    expect(of({ members, couples: [{ wife: 'ibu', wifeAge: 36 }] })).toEqual(['members[0].age age-against-birth']);
  });

  test('at most a hundred, and a note', () => {
    const members = Array.from({ length: 50 }, (_, i) => ({ id: `anak-${i}`, age: -1, school: 'mi', job: 'x' }));
    const found = wrong(readFamily({ answeredOn, members }));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toBe('more-issues');
    expect(of(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, 1])))).toHaveLength(101);
  });
});

describe('what no JSON holds', () => {
  test.each([null, new Date(0), () => 1, Symbol('x'), 1n])(
    'a wife is nobody of this KK only where that is said: %s',
    (wife) => {
      const found = readFamily({ answeredOn, couples: [{ wife }] });
      expect(found.ok).toBe(wife === null);
    },
  );

  test('the most that is read can be told of', () => {
    const members = Array.from({ length: MOST_MEMBERS + 1 }, (_, i) => ({ id: `anak-${i}` }));
    expect(readFamily({ answeredOn, members: members.slice(1) }).ok).toBe(true);
    expect(readFamily({ answeredOn, members }).ok).toBe(false);
  });

  const loop: Record<string, unknown> = { answeredOn };
  loop.members = [loop];
  const trap = Object.defineProperty({ answeredOn }, 'members', {
    enumerable: true,
    get: () => {
      throw new Error('trap');
    },
  });
  test.each([
    ['an object in itself', loop, 'too-deep'],
    ['a list without end', { answeredOn, members: new Array(2 ** 31) }, 'too-large'],
    [
      'an object with keys without end',
      Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`k${i}`, 1])),
      'too-large',
    ],
    ['a getter that throws', trap, 'not-an-object'],
    [
      'a revoked proxy',
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
      'not-an-object',
    ],
    ['a map', new Map(), 'not-an-object'],
    ['a date', { answeredOn: new Date() }, 'answeredOn not-a-day'],
    ['a big number', { answeredOn, members: [{ id: 'ibu', age: 3n }] }, 'members[0].age not-a-whole-number'],
    ['a function', () => {}, 'not-an-object'],
    ['undefined', undefined, 'missing'],
  ])('%s', (_, input, issue) => {
    expect(wrong(readFamily(input))).toEqual([issue]);
  });

  test('an object of another origin is read', () => {
    expect(readFamily(Object.assign(Object.create(null), { answeredOn })).ok).toBe(true);
  });
});
