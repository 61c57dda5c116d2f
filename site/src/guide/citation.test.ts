import { instruments } from 'keluarga';
import { expect, test } from 'vitest';
import { citationOf } from './citation.ts';

test('in running text a page or news goes by its kind and when it is from, so that no other region is named', () => {
  for (const { id, number, title } of instruments)
    for (const language of ['id', 'en'] as const) {
      const { teks } = citationOf(id, language);
      if (number === undefined) expect(teks).not.toBe(title);
      expect(teks).not.toMatch(/kediri|badung|rembang|klungkung|asahan|klaten|jambi|kalimantan|sulawesi/i);
    }
});

test('its month or year is told where its title has one', () => {
  expect(citationOf('kur-ddtc-2026', 'id').teks).toBe('Berita, Februari 2026');
  expect(citationOf('kediri-mal', 'id').teks).toBe('Halaman web');
});
