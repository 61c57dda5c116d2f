import { instruments } from 'keluarga';
import { expect, test } from 'vitest';
import { ruleWordsOf } from '../rules/words.ts';
import { nameInText } from './name-in-text.ts';

test('in running text no page or news goes by its title, and no other region is named', () => {
  for (const { id, number, title } of instruments)
    for (const language of ['id', 'en'] as const) {
      const name = nameInText(id, ruleWordsOf(language));
      if (number === undefined) expect(name).not.toBe(title);
      expect(name).not.toMatch(/kediri|badung|rembang|klungkung|asahan|klaten|jambi|kalimantan|sulawesi/i);
    }
});

test('its month or year is told where its title has one', () => {
  expect(nameInText('kur-ddtc-2026', ruleWordsOf('id'))).toBe('Berita, Februari 2026');
  expect(nameInText('kediri-mal', ruleWordsOf('id'))).toBe('Halaman web');
  expect(nameInText('pmk-130-2024', ruleWordsOf('id'))).toBe('Peraturan Menteri Keuangan 130/2024');
});
