import { expect, test } from 'vitest';
import { citationFaults } from './citations.ts';
import { treeOf } from './tree.ts';

const faults = (mdx: string, yaml = 'sources: [uu-13-2011, perban-bkkbn-17-2020]') => citationFaults(treeOf(mdx), yaml);

test('an article of a text that was read, and a text of which only the title was read, pass', () => {
  expect(faults('Baca <DasarHukum instrument="uu-13-2011" article="9" />.')).toEqual([]);
  expect(faults('Baca <DasarHukum instrument="perban-bkkbn-17-2020" />.')).toEqual([]);
});

test('an article of a text that was not read is told with its line', () => {
  const [fault, ...others] = faults('Isi.\n\nBaca <DasarHukum instrument="perban-bkkbn-17-2020" article="3" />.');
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ line: 3, wrong: expect.stringContaining('belum dibaca'), write: 'hapus article.' });
});

test.each(['sources: [uu-13-2011]', 'title: x', 'sources: satu', '', '- [rusak'])(
  'a text that the head does not name is told: %s',
  (yaml) => {
    const [fault, ...others] = faults('Baca <DasarHukum instrument="uu-52-2009" article="24(2)" />.', yaml);
    expect(others).toEqual([]);
    expect(fault?.write).toContain('uu-52-2009 ke sources');
  },
);
