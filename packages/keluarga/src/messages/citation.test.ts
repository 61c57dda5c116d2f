import { expect, test } from 'vitest';
import { instruments } from '../law/instruments.ts';
import { noCoercionSource, sayCitation } from './citation.ts';
import { en } from './en.ts';
import { id } from './id.ts';

test('a citation names kind, number, year and title, and the article only where one was read', () => {
  expect(sayCitation(noCoercionSource, id, instruments)).toBe(
    'Undang-Undang 52/2009: Perkembangan kependudukan dan pembangunan keluarga, pasal 24(2)',
  );
  expect(sayCitation({ instrument: 'kepmensos-79-2025' }, en, instruments)).toBe(
    'Decree of the Minister of Social Affairs 79/HUK/2025: Peringkat kesejahteraan keluarga penerima bantuan sosial',
  );
});

test('where a text was read elsewhere, the places are named', () => {
  const cite = { instrument: 'perban-bkkbn-17-2020', via: ['bkkbn-diy-uppka', 'bkkbn-jambi-uppka'] };
  expect(sayCitation(cite, id, instruments)).toBe(
    'Peraturan BKKBN 17/2020: Pengelolaan kelompok Usaha Peningkatan Pendapatan Keluarga Akseptor; dibaca lewat: Halaman web: BKKBN DIY tentang UPPKA; Halaman web: BKKBN Jambi tentang UPPKA',
  );
});

test('a source that is not registered is named by its id', () => {
  expect(sayCitation({ instrument: 'perwali-1' }, id, instruments)).toBe('perwali-1');
});
