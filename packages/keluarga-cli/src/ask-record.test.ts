import { facts } from 'keluarga';
import { expect, test } from 'vitest';
import { keluarga } from './run-keluarga.ts';

const on = ['--on', '2026-02-01'];

test('ask puts questions into words, best first; beside contraception stands that nobody may be forced', async () => {
  const record = '{"answeredOn":"2026-01-01","couples":[{"married":true,"wifeAge":30}],"couplesComplete":true}';
  const asked = await keluarga(['ask', '-', ...on, '--json', '--programme', 'uppka', '--lang', 'en'], record);
  const { questions } = JSON.parse(asked.out);
  for (const { key, text, settles } of questions) {
    expect(Object.keys({ ...facts, 'list:members': 0, 'list:couples': 0 })).toContain(key);
    expect([text.length > 0, settles.uppka > 0]).toEqual([true, true]);
  }
  const method = questions.find(({ key }: { key: string }) => key === 'couple.method');
  expect(method.note).toMatch(/^Nobody may be forced/);
  expect((await keluarga(['ask', '-', ...on, '--programme', 'uppka'], record)).out).toContain(
    'Tidak seorang pun boleh dipaksa',
  );
});

test('when no answer could change, it says so', async () => {
  const { code, out } = await keluarga(
    ['ask', '-', '--on', '2010-01-01', '--lang', 'en'],
    '{"answeredOn":"2026-01-01"}',
  );
  expect([code, out]).toEqual([0, 'No question is left that could change an answer.\n']);
});
