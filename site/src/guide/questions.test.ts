import { expect, test } from 'vitest';
import { questionsOf, startDay } from './questions.ts';

test('what keeps a food from the SPP-IRT is asked one by one, in both languages', () => {
  for (const language of ['id', 'en'] as const) {
    const asked = questionsOf('legal.sppirt.excluded', language);
    expect(asked).toHaveLength(6);
    for (const question of asked) expect(question).toMatch(/^[A-Z][^{}]*\?$/);
    expect(questionsOf('legal.sppirt.excluded-process', language)).toHaveLength(2);
  }
});

test('the day of a duty is told where it was read, and no other', () => {
  expect(startDay('legal.halal.duty.umk')).toBe('2026-10-18');
  expect(startDay('legal.sppirt.place')).toBeUndefined();
});
