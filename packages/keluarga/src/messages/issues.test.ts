import { describe, expect, test } from 'vitest';
import { groupIssueWords } from './groups/issues.ts';
import { issueWords } from './issues.ts';
import type { Sentence } from './record-issues.ts';

const params = { key: 'umur', nearest: 'age', allowed: ['id', 'age'], min: 0, max: 130, id: 'ibu', limit: 100 };

describe.each<[string, Readonly<Record<string, Sentence>>]>([
  ['a family, in Indonesian', issueWords.id],
  ['a family, in English', issueWords.en],
  ['a group, in Indonesian', groupIssueWords.id],
  ['a group, in English', groupIssueWords.en],
])('of %s', (_, words) => {
  test.each(Object.entries(words))('%s is said in whole sentences that say what to do', (_, say) => {
    const sentence = say({ params });
    expect(sentence).toMatch(/^["A-Z].*[.?]$/);
    expect(sentence).not.toContain('undefined');
    expect(sentence.split(/[.?] /).length).toBeGreaterThan(1);
  });

  test('every sentence is another', () => {
    const sentences = Object.values(words).map((say) => say({ params }));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('without a near key the keys there are are listed', () => {
    expect(words['unknown-key']?.({ params: { key: 'x', allowed: ['id', 'age'] } })).toContain('id, age');
  });
});

test.each(['id', 'en'] as const)('in %s, without members to choose from none are listed', (language) => {
  expect(issueWords[language]['unknown-member']({ params: { id: 'bibi', allowed: [] } })).toContain('"members"');
});
