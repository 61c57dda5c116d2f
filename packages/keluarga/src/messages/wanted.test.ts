import { expect, test } from 'vitest';
import { everyLaw } from '../catalogue/every-law.ts';
import { en, groupEn } from './en.ts';
import { groupId, id } from './id.ts';
import type { Wanted } from './words.ts';

const questions = [...everyLaw().questions.values()];
const [ours, theirs]: Readonly<Record<string, Wanted>>[] = [
  { ...id.wanted, ...groupId.wanted },
  { ...en.wanted, ...groupEn.wanted },
];

test('an office is asked about every open question, and about no other', () => {
  for (const wanted of [ours, theirs]) {
    expect(Object.keys(wanted ?? {}).sort()).toEqual(questions.map(({ id }) => id).sort());
    for (const asked of Object.values(wanted ?? {})) expect(Object.values(asked)[0]).toMatch(/^[“A-Z].+\.$/);
  }
});

test('both languages ask in the same way, and only a yes-or-no question for the truth of a sentence', () => {
  for (const { id, domain } of questions) {
    const [here, there] = [ours?.[id] ?? {}, theirs?.[id] ?? {}];
    expect(Object.keys(there)).toEqual(Object.keys(here));
    if ('yes' in here) expect(domain.kind).toBe('yes-no');
  }
});
