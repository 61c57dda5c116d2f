import { describe, expect, test } from 'vitest';
import type { IssueCode } from '../family/issue.ts';
import { issueWords } from './issues.ts';

const params = { key: 'umur', nearest: 'age', allowed: ['id', 'age'], min: 0, max: 130, id: 'ibu', limit: 100 };
const codes = Object.keys(issueWords.id) as IssueCode[];

describe.each(['id', 'en'] as const)('in %s', (language) => {
  test.each(codes)('%s is said in whole sentences that say what to do', (code) => {
    const sentence = issueWords[language][code]({ path: [], code, params });
    expect(sentence).toMatch(/^["A-Z].*[.?]$/);
    expect(sentence).not.toContain('undefined');
    expect(sentence.split(/[.?] /).length).toBeGreaterThan(1);
  });

  test('every sentence is another', () => {
    const sentences = codes.map((code) => issueWords[language][code]({ path: [], code, params }));
    expect(new Set(sentences).size).toBe(codes.length);
  });

  test('without a near key the keys there are are listed', () => {
    const sentence = issueWords[language]['unknown-key']({
      path: ['x'],
      code: 'unknown-key',
      params: { key: 'x', allowed: ['id', 'age'] },
    });
    expect(sentence).toContain('id, age');
  });

  test('without members to choose from none are listed', () => {
    const issue = { path: [], code: 'unknown-member', params: { id: 'bibi', allowed: [] } } as const;
    expect(issueWords[language]['unknown-member'](issue)).toContain('"members"');
  });
});
