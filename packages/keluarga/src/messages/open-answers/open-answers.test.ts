import { expect, test } from 'vitest';
import { everyLaw } from '../../assessment/every-law.ts';
import { openAnswers } from './open-answers.ts';

const questions = [...everyLaw().questions.values()];

test.each(['id', 'en'] as const)('%s: an office is asked about every open question, and about no other', (language) => {
  expect(Object.keys(openAnswers[language]).sort()).toEqual(questions.map(({ id }) => id).sort());
  for (const wanted of Object.values(openAnswers[language])) expect(Object.values(wanted)[0]).toMatch(/^[“A-Z].+\.$/);
});

test('both languages ask in the same way, and only a yes-or-no question for the truth of a sentence', () => {
  for (const { id, domain } of questions) {
    const [ours, theirs] = [openAnswers.id, openAnswers.en].map((table) => table[id as keyof typeof table]);
    expect(Object.keys(theirs ?? {})).toEqual(Object.keys(ours ?? {}));
    if (ours && 'yes' in ours) expect(domain.kind).toBe('yes-no');
  }
});
