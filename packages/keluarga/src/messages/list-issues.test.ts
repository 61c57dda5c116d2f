import { expect, test } from 'vitest';
import type { RowIssueCode } from '../family/csv/row-issue.ts';
import type { NumberIssueCode } from '../family/number-issue.ts';
import { numberIssueWords } from './number-issues.ts';
import { rowIssueWords } from './row-issues.ts';

const languages = ['id', 'en'] as const;

test.each(languages)('every sentence in %s is whole, and says how to go on', (language) => {
  const said = [
    ...(Object.keys(numberIssueWords[language]) as NumberIssueCode[]).map((code) =>
      numberIssueWords[language][code]({
        path: [],
        code,
        level: 'invalid',
        params: { length: 15, date: '2026-12-31' },
      }),
    ),
    ...(Object.keys(rowIssueWords[language]) as RowIssueCode[]).map((code) =>
      rowIssueWords[language][code]({ line: 2, column: 'hamil', code, rowLost: false }),
    ),
  ];
  expect(new Set(said).size).toBe(said.length);
  for (const text of said) {
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/undefined|ditolak|rejected|salah Anda/);
  }
});

test('a needed column is asked for, another is only told', () => {
  const issue = { line: 1, column: 'no_keluarga', code: 'missing-column' } as const;
  expect(rowIssueWords.id['missing-column']({ ...issue, rowLost: true })).toContain('Tambahkan');
  expect(rowIssueWords.id['missing-column']({ ...issue, rowLost: false })).toContain('belum diketahui');
});
