import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { id } from 'keluarga/messages';
import { expect, test } from 'vitest';
import { keluarga } from './run-keluarga.ts';

const examples = join(import.meta.dirname, '../../keluarga/examples');
const couple = join(examples, 'couple-without-contraception.json');
const on = ['--on', '2026-02-01'];

test.each(['id', 'en'])('assess tells answers, reasons, sources and who decides in %s', async (lang) => {
  const { code, out, err } = await keluarga(['assess', couple, ...on, '--lang', lang, '--no-changes']);
  expect([code, err]).toEqual([0, '']);
  for (const part of [
    'UPPKA',
    'PKH',
    'Sembako',
    '[1]',
    '17/2020',
    lang === 'id' ? 'bukan surat keterangan' : 'not a certificate',
  ])
    expect(out).toContain(part);
  expect(out).not.toMatch(/[{}]|undefined/);
  expect(out).not.toContain('\u001b');
});

test('assess --json has each part of a finding', async () => {
  const { out } = await keluarga(['assess', couple, ...on, '--json', '--programme', 'uppka']);
  const { findings, notice } = JSON.parse(out);
  expect(notice).toBe('not-a-decision');
  expect(findings).toHaveLength(1);
  expect(Object.keys(findings[0])).toEqual(
    expect.arrayContaining([
      'programme',
      'subject',
      'verdict',
      'grade',
      'missing',
      'unsettled',
      'reasons',
      'amount',
      'until',
      'change',
      'changes',
    ]),
  );
  expect(findings[0]).toMatchObject({
    programme: 'uppka',
    verdict: expect.stringMatching(/ask|incomplete/),
    amount: null,
  });
  expect(findings[0].changes.at(-1).to).toBe('2028-02-01');
});

const names = readdirSync(examples).filter((name) => name.endsWith('.json'));

test.each(names)('%s is answered in words and as JSON', async (name) => {
  const args = ['assess', join(examples, name), '--on', '2026-11-24', '--no-changes'];
  const [text, json] = [await keluarga(args), await keluarga([...args, '--json'])];
  expect([text.code, text.err, json.code, json.err]).toEqual([0, '', 0, '']);
  for (const { verdict } of JSON.parse(json.out).findings) expect(Object.keys(id.verdictNames)).toContain(verdict);
  expect(text.out).not.toMatch(/[{}]|undefined/);
});
