import { expect, test } from 'vitest';
import { keluarga } from './run-keluarga.ts';

const couples = (text: string) =>
  `{"answeredOn":"2026-01-01","members":[{"id":"ibu"},{"id":"ayah"}],"couples":[${text}]}`;
const member = (text: string) => `{"answeredOn":"2026-01-01","members":[{"id":"ani",${text}}]}`;

/** What is wrong, what stands on standard input, and how the first line of both languages begins. */
const records: [string, string | Uint8Array, string][] = [
  ['not JSON', '{', 'not-json'],
  ['nothing', '', 'empty'],
  ['only spaces', ' \n', 'empty'],
  ['a number', '5', 'not-an-object'],
  ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe), 'not-utf-8'],
  ['a NUL byte', '{"answeredOn":"2026-01-01\0"}', 'nul-byte'],
  ['5 MB of junk', 'x'.repeat(5_000_000), 'too-large'],
  ['deep nesting', '['.repeat(50_000), 'too-deep'],
  ['deep nesting of an object', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 'too-deep'],
  ['a wrong type', member('"age":"tiga"'), 'members[0].age: not-a-whole-number'],
  ['an unknown key', '{"answeredOn":"2026-01-01","memberz":[]}', 'memberz: unknown-key'],
  ['31 February', member('"birthDate":"2000-02-31"'), 'members[0].birthDate: not-a-day'],
  ['a birth after the answers', member('"birthDate":"2026-01-02"'), 'members[0].birthDate: born-after-answers'],
  ['a negative number', member('"age":-1'), 'members[0].age: negative'],
  ['a range upside down', member('"age":[35,30]'), 'members[0].age: upside-down'],
  [
    'one person in two couples',
    couples('{"wife":"ibu","husband":"ayah"},{"wife":"ibu"}'),
    'couples[1].wife: in-two-couples',
  ],
  [
    'answers that contradict each other',
    member('"age":5,"birthDate":"1990-01-01"'),
    'members[0].age: age-against-birth',
  ],
];

test.each(records)('%s is an issue in both languages, with nothing on standard output', async (_, input, begins) => {
  const said = await Promise.all(
    ['id', 'en'].map((lang) => keluarga(['assess', '-', '--on', '2026-02-01', '--lang', lang], input)),
  );
  for (const { code, out, err } of said) {
    expect([code, out]).toEqual([2, '']);
    expect(err.startsWith(`${begins}: `), err).toBe(true);
  }
  expect(said[0]?.err).not.toBe(said[1]?.err);
});

test('every issue of a record is told, one a line', async () => {
  const { err } = await keluarga(['ask', '-', '--on', '2026-02-01'], member('"age":-1,"pregnant":"x","jobb":1'));
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual(['members[0].age', 'members[0].pregnant', 'members[0].jobb']);
});
