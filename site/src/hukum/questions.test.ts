import { expect, test } from 'vitest';
import { law } from './law.ts';
import { questionsBy, turnsOn } from './questions.ts';

test('each open question, of families and of groups, stands under one office', () => {
  const ids = questionsBy.flatMap(({ questions }) => questions.map(({ id }) => id));
  expect(ids.sort()).toEqual([...law.questions.keys()].sort());
  for (const { questions } of questionsBy) expect(questions.length).toBeGreaterThan(0);
});

test('a question is told with the rules, the programmes and the checks that stand on it', () => {
  const of = (id: string) => {
    const question = law.questions.get(id);
    return question && Object.values(turnsOn(question)).map((each) => each.map((one) => one.id));
  };
  expect(of('bansos.excl.wage.at-minimum')).toEqual([['bansos.excl.wage'], ['pkh', 'sembako'], []]);
  expect(of('uppka.group.min-members')).toEqual([['uppka.group.size'], [], ['uppka.group']]);
  expect(of('pkh.cap.elderly.one')).toEqual([[], ['pkh'], []]);
});
