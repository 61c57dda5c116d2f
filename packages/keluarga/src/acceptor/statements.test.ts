import { expect, test } from 'vitest';
import { valueOn } from '../law/dated.ts';
import { instruments } from '../law/instruments.ts';
import { type StatementId, statements } from './statements.ts';

const said = (id: StatementId, on: string): string | undefined => {
  const found = valueOn<string>(statements.find((each) => each.id === id)?.versions ?? [], on);
  return found.state === 'in-force' ? `${found.version.cite.instrument} ${found.version.value}` : undefined;
};

test.each<[StatementId, string, string | undefined]>([
  ['kb.right', '2023-08-07', undefined],
  ['kb.right', '2023-08-08', 'uu-17-2023 right'],
  ['kb.force.forbidden', '2009-10-29', 'uu-52-2009 no-force'],
  ['kb.choice.free', '2014-07-20', undefined],
  ['kb.choice.free', '2024-07-25', 'pp-61-2014 choice-of-everybody'],
  ['kb.choice.free', '2024-07-26', 'pp-28-2024 choice-at-fertile-age'],
  ['kb.choice.factors', '2024-07-25', 'uu-52-2009 factors'],
  ['kb.choice.factors', '2024-07-26', 'pp-28-2024 factors'],
  ['kb.mow.mop.place', '2024-07-25', 'pp-61-2014 in-a-facility-only'],
  ['kb.mow.mop.place', '2024-07-26', 'pp-28-2024 in-many-places'],
  ['kb.ec.who', '2024-07-25', 'pp-61-2014 emergency'],
  ['kb.ec.who', '2024-07-26', 'pp-28-2024 emergency'],
  ['kb.jkn.covered', '2024-05-07', undefined],
  ['kb.jkn.covered', '2024-05-08', 'perpres-59-2024 jkn'],
  ['catin.exam-duty', '2024-07-25', undefined],
])('%s on %s: %s', (id, on, words) => {
  expect(said(id, on)).toBe(words);
});

test('each is a law text that was read, cited by its article, and none rests on one past its last day', () => {
  const texts = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  for (const { id, versions } of statements)
    for (const { cite, grade, from, until } of versions as readonly {
      cite: { instrument: string; article?: string };
      grade: string;
      from?: unknown;
      until?: string;
    }[]) {
      const { from: begins = '', until: ends } = texts.get(cite.instrument) ?? {};
      expect([id, grade, Boolean(cite.article)]).toEqual([id, 'A', true]);
      expect([id, String(from) >= begins, !ends || (until !== undefined && until <= ends)]).toEqual([id, true, true]);
    }
});
