import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readFamily } from '../read.ts';
import { type Imported, importCsv } from './import-csv.ts';

const answeredOn = '2026-11-24';
const HEADER =
  'no_keluarga;no_anggota;jenis_kelamin;tanggal_lahir;status_kawin;hubungan;pekerjaan;pendidikan;hamil;pakai_kb;cara_kb';

const read = async (text: string, form: 'pk-15' | 'pk-20' | 'pk-21' = 'pk-21') => {
  const all: Imported[] = [];
  for await (const one of importCsv(Readable.from([Buffer.from(text)]), { form, answeredOn })) all.push(one);
  return {
    families: all.flatMap((one) => ('family' in one ? one : [])),
    issues: all.flatMap((one) => ('issue' in one ? one.issue : [])),
  };
};
const list = (...rows: string[]) => [HEADER, ...rows].join('\n');

test('a family of three is one record, and a good one', async () => {
  const { families, issues } = await read(
    list('A;1;1;01/02/1985;2;1;7;8;;;', 'A;2;2;1990-06-15;2;2;1;8;2;1;5', 'A;3;2;3-4-2015;1;3;1;3;;;'),
  );
  expect(issues).toEqual([]);
  expect(families).toEqual([
    {
      number: 'A',
      lines: [2, 4],
      family: {
        answeredOn,
        members: [
          {
            id: 'anggota-1',
            sex: 'male',
            relation: 'head',
            birthDate: '1985-02-01',
            job: ['wage', 'company-officer', 'certified-teacher', 'health-worker', 'social-assistant'],
            school: 'none',
          },
          {
            id: 'anggota-2',
            sex: 'female',
            relation: 'spouse',
            birthDate: '1990-06-15',
            job: 'none',
            school: 'none',
            pregnant: false,
          },
          {
            id: 'anggota-3',
            sex: 'female',
            relation: 'child',
            birthDate: '2015-04-03',
            job: 'none',
            school: 'sd',
          },
        ],
        couples: [{ wife: 'anggota-2', husband: 'anggota-1', married: true, method: 'injection' }],
      },
    },
  ]);
  expect(readFamily(families[0]?.family)).toMatchObject({ ok: true });
});

const ANY = ['pill', 'injection', 'condom', 'implant', 'iud', 'mow', 'mop', 'mal', 'other-modern'].concat(
  ...['periodic', 'withdrawal', 'other-traditional'],
);

test.each([
  ['1;5', 'injection', []],
  ['1;', ANY, []],
  ['1;77', ANY, ['cara_kb unknown-code']],
  ['2;5', 'none', ['cara_kb no-place']],
  ['2;', 'none', []],
  [';5', ['none', 'injection'], []],
  [';9', ['none', 'periodic', 'withdrawal', 'other-traditional'], []],
  [';', undefined, []],
])(
  'uses now and method %s: %j; the form names the last method too, and a blank is not "none"',
  async (kb, method, told) => {
    const { families, issues } = await read(list(`A;1;2;1990-06-15;2;1;1;8;2;${kb}`));
    expect(families[0]?.family.couples?.[0]?.method).toEqual(method);
    expect(issues.map(({ column, code }) => `${column} ${code}`)).toEqual(told);
  },
);

test('a head with two wives is of two couples, and each wife speaks for herself', async () => {
  const { families, issues } = await read(
    list('A;1;1;1985-02-01;2;1;;;;1;7', 'A;2;2;1990-06-15;2;2;;;;1;6', 'A;3;2;1992-06-15;2;2;;;;2;'),
  );
  expect(families[0]?.family.couples).toEqual([
    { wife: 'anggota-2', husband: 'anggota-1', married: true, method: 'pill' },
    { wife: 'anggota-3', husband: 'anggota-1', married: true, method: 'none' },
  ]);
  expect(issues.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
    '2 pakai_kb no-place',
    '2 cara_kb no-place',
  ]);
});

test('what husband and wife say differently is told and not known; two methods named are both possible', async () => {
  const row = (member: number, sex: number, relation: number, rest: string) =>
    `A;${member};${sex};1990-06-15;${rest.slice(0, 1)};${relation};;;;${rest.slice(2)}`;
  const differ = await read(list(row(1, 1, 1, '2;2;'), row(2, 2, 2, '3;1;6')));
  expect(differ.families[0]?.family.couples).toEqual([
    { wife: 'anggota-2', husband: 'anggota-1', method: ['none', 'pill'] },
  ]);
  expect(differ.issues.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
    ...['2', '3'].map((line) => `${line} status_kawin answers-differ`),
    ...['2', '3'].map((line) => `${line} pakai_kb answers-differ`),
  ]);
  const two = await read(list(row(1, 1, 1, '2;1;7'), row(2, 2, 2, '2;1;6')));
  expect(two.families[0]?.family.couples?.[0]?.method).toEqual(['condom', 'pill']);
});

test('a second head, a second husband, and a couple of one sex are told', async () => {
  const { families, issues } = await read(
    list(
      'A;1;2;;2;1;;;;;',
      'A;2;1;;2;2;;;;;',
      'A;3;1;;;2;;;;;',
      'A;4;1;;;1;;;;;',
      'B;1;1;;2;1;;;;;',
      'B;2;1;;2;2;;;;;',
    ),
  );
  expect(issues.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
    '5 hubungan another-head',
    '4 hubungan no-place',
    '7 jenis_kelamin same-sex',
    '6 jenis_kelamin same-sex',
  ]);
  for (const { family } of families) expect(readFamily(family)).toMatchObject({ ok: true });
});

test('whoever is neither spouse nor child is one of all others, and the head is told', async () => {
  const { families } = await read(list('A;1;2;;;1;;;;;', 'A;2;1;;;4;;;;;'));
  expect(families[0]?.family.members?.map(({ relation }) => relation)).toEqual([
    'head',
    ['child-in-law', 'grandchild', 'parent', 'parent-in-law', 'sibling', 'kin', 'other'],
  ]);
});

test('who is neither head nor spouse has no couple in the list, and that is told', async () => {
  const { families, issues } = await read(list('A;1;2;;4;1;;;;1;6', 'A;2;2;;2;3;;;;1;5', 'A;3;1;;1;3;;;;;'));
  expect(families[0]?.family.couples).toBeUndefined();
  expect(issues.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
    ...['pakai_kb', 'cara_kb'].map((column) => `2 ${column} no-place`),
    ...['status_kawin', 'pakai_kb', 'cara_kb'].map((column) => `3 ${column} no-place`),
  ]);
});

test('the same occupation code means another thing in another year', async () => {
  const row = list('A;1;1;1985-02-01;1;1;5;8;;;');
  expect((await read(row, 'pk-20')).families[0]?.family.members?.[0]?.job).toContain('asn');
  expect((await read(row, 'pk-21')).families[0]?.family.members?.[0]?.job).toBe('state-paid');
});

test('an occupation whose code says nothing is told', async () => {
  const { issues } = await read(list('A;1;1;1985-02-01;1;1;10;8;;;'), 'pk-20');
  expect(issues.map(({ column, code }) => `${column} ${code}`)).toEqual(['pekerjaan no-place']);
});

test('codes of a form that was not read are told, words are taken', async () => {
  const { families, issues } = await read(list('A;1;L;1985-02-01;2;1;5;8;;;Suntik'), 'pk-15');
  expect(issues.map(({ column, code }) => `${column} ${code}`)).toEqual([
    ...['status_kawin', 'hubungan', 'pekerjaan', 'pendidikan'].map((column) => `${column} code-not-read`),
    'cara_kb no-place',
  ]);
  expect(families[0]?.family.members).toEqual([{ id: 'anggota-1', sex: 'male', birthDate: '1985-02-01' }]);
});

test('a head is a head whatever the sex, and a spouse needs no row', async () => {
  const { families } = await read(list('A;1;2;1985-02-01;2;1;1;8;;;', 'B;1;2;1985-02-01;4;1;1;8;;;'));
  expect(families.map(({ family }) => family.couples)).toEqual([[{ wife: 'anggota-1', married: true }], undefined]);
});

test('every row that is not taken is told with its line', async () => {
  const { families, issues } = await read(
    list(
      'A;1;1;32/01/1985;2;1;1;8;;;',
      ';2;2;;;;;;;;',
      'A;x;2;;;;;;;;',
      'A;1;2;;;;;;;;',
      'A;2;2',
      'A;3;9;2026-11-25;7;8;11;12;3;4;10',
      'A;4;2;"open;;;;;;;',
      'B;1;2;;;;;;;;',
      'A;5;1;;;;;;;;',
    ),
  );
  expect(
    issues.map(({ line, column = '', code, rowLost }) => `${line} ${column} ${code}${rowLost ? ' lost' : ''}`),
  ).toEqual([
    '2 tanggal_lahir not-a-day',
    '3 no_keluarga no-family lost',
    '4 no_anggota no-member lost',
    '5 no_anggota same-member lost',
    '6  wrong-number-of-cells lost',
    '7 jenis_kelamin unknown-code',
    '7 tanggal_lahir day-ahead',
    ...['status_kawin', 'hubungan', 'pekerjaan', 'pendidikan', 'hamil', 'pakai_kb', 'cara_kb'].map(
      (column) => `7 ${column} unknown-code`,
    ),
    '8  unreadable-row lost',
    '10 no_keluarga family-again',
  ]);
  expect(families.map(({ number, family }) => [number, family.members?.map(({ id }) => id)])).toEqual([
    ['A', ['anggota-1', 'anggota-3']],
    ['B', ['anggota-1']],
    ['A', ['anggota-5']],
  ]);
});

test('a name or a NIK in the list is told as a column not known, and kept nowhere', async () => {
  const { families, issues } = await read('no_keluarga,no_anggota,nama,nik\n7,1,Contoh,0000');
  expect(issues.filter(({ code }) => code === 'unknown-column').map(({ column }) => column)).toEqual(['nama', 'nik']);
  expect(JSON.stringify(families)).not.toMatch(/Contoh|0000/);
});

test('a needed column that is missing ends the reading; another is told once', async () => {
  const without = await read('no_anggota;hamil\n1;1');
  expect(without.families).toEqual([]);
  expect(without.issues).toContainEqual({ line: 1, column: 'no_keluarga', code: 'missing-column', rowLost: true });
  const some = await read('no_keluarga;no_anggota\nA;1\nA;2');
  expect(some.issues.filter(({ code, rowLost }) => code === 'missing-column' && !rowLost)).toHaveLength(9);
  expect(some.families[0]?.family.members).toHaveLength(2);
});

test('an empty list is told', async () => {
  expect((await read('')).issues).toEqual([{ line: 1, code: 'empty-file', rowLost: true }]);
});

test('100,000 rows: none lost', async () => {
  function* rows() {
    yield `\uFEFF${HEADER}\r\n`;
    const rest = ['1;1985-02-01;2;1;1;8;;;', '2;1990-06-15;2;2;1;8;2;1;"6"', '2;2015-06-15;1;3;1;3;;;', '1;;1;3;;;;;'];
    for (let i = 0; i < 100_000; i++) yield `${i >> 2};${(i & 3) + 1};${rest[i & 3]}\r\n`;
  }
  const counts = { families: 0, members: 0, issues: 0 };
  for await (const one of importCsv(Readable.from(rows()), { form: 'pk-21', answeredOn })) {
    if ('issue' in one) counts.issues++;
    else {
      counts.families++;
      counts.members += one.family.members?.length ?? 0;
    }
  }
  expect(counts).toEqual({ families: 25_000, members: 100_000, issues: 0 });
});
