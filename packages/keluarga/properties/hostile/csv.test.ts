import { expect, test } from 'vitest';
import { COLUMNS } from '../../src/family/csv/cells.ts';
import { importCsv } from '../../src/family/csv/import-csv.ts';
import { rowIssueWords } from '../../src/messages/row-issues.ts';
import { LONG } from '../runs.ts';
import { Random } from './random.ts';
import { HOSTILE } from './runs.ts';
import { EVERYBODYS } from './values.ts';

const CELLS = [
  ...EVERYBODYS,
  ...[
    '1',
    '2',
    '12',
    '٣',
    '2026-11-24',
    '31/02/2001',
    '"',
    '""',
    '"a;b',
    'a"b',
    '\u2028',
    '\uD800',
    '\uFEFF',
    '\t',
    '1e9',
  ],
  ...['=1+1', 'x'.repeat(200_000), '\n', '\r', ';', ','],
];

const listOf = (random: Random): string => {
  const row = (cells: readonly string[]) => cells.map((cell) => (random.upTo(5) ? cell : random.pick(CELLS))).join(';');
  const rows = Array.from({ length: random.upTo(4) }, (_, i) =>
    row(['A', `${i + 1}`, ...COLUMNS.slice(2).map(() => random.pick(['', '1', '2', '5']))]),
  );
  return [random.upTo(3) ? COLUMNS.join(';') : row(COLUMNS), ...rows].join(random.pick(['\n', '\r\n', '\n\n']));
};

/** A list has many rows and cells: a hundredth of what each reader is given. */
const LISTS = Math.max(300, Math.ceil(HOSTILE / 100));

test('any text is imported as families or as issues in words', LONG, async () => {
  for (let seed = 0; seed < LISTS; seed++) {
    const text = listOf(new Random(seed));
    try {
      for await (const one of importCsv([text], { form: 'pk-21', answeredOn: '2026-11-24' }))
        if ('issue' in one) expect(rowIssueWords.id[one.issue.code](one.issue)).not.toMatch(/undefined\b.*native/);
        else expect(one.family.members?.length).toBeGreaterThan(0);
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
  }
});
