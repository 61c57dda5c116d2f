import { routes } from 'keluarga/groups';
import { expect, test } from 'vitest';
import { routeOf } from './law.ts';
import { shortOf, tellRoute } from './route.ts';
import { figureOf } from './values.ts';

test('a sum no longer in force is told with the day it was last seen', () => {
  const { most } = shortOf(routeOf('capital.umi'), 'id');
  expect(most).toMatchObject({ holds: false });
  expect(most?.version).toMatchObject({ value: 20_000_000, lastSeen: '2024-12-30' });
  expect(most?.text).toMatch(/^Rp/);
});

test('of several prices the one in force is told; one that ended is not passed off as of today', () => {
  expect(shortOf(routeOf('capital.kur.mikro'), 'id').price).toMatchObject({ text: '6%', holds: true });
  expect(shortOf(routeOf('capital.kur.supermikro'), 'id').price).toMatchObject({ text: '3%', holds: false });
  expect(shortOf(routeOf('capital.baznas'), 'id')).toEqual({});
});

test('what only helps to meet a condition is told as none', () => {
  const textsOf = (id: string) => tellRoute(routeOf(id), 'id').conditions.map(({ text }) => text);
  expect(textsOf('capital.kur.mikro').join()).toContain('paling sedikit 6 bulan');
  expect(textsOf('capital.kur.supermikro').join()).not.toContain('paling sedikit 6 bulan');
  expect(textsOf('capital.kur.supermikro')).toHaveLength(7);
});

test.each(routes.map((route) => [route.id, route] as const))('%s is told whole in both languages', (_, route) => {
  for (const language of ['id', 'en'] as const) {
    const told = tellRoute(route, language);
    for (const texts of [told.decidedBy, told.where, told.traps]) expect(texts).not.toEqual([]);
    const unread = { id: /^Belum.*surat yang perlu dibawa/, en: /^Not read.*which papers to bring/ }[language];
    expect(told.documents.length > 0).toBe(!told.notes.some((text) => unread.test(text)));
    expect(told.conditions.length).toBeGreaterThan(0);
    expect(JSON.stringify(told)).not.toMatch(/[{]\w+[.]|[{]who[}]/);
  }
});

test.each([
  ['legal.sppirt.commitment-deadline', 'id', '3 bulan'],
  ['legal.sppirt.commitment-deadline', 'en', '3 months'],
  ['legal.sppirt.shelf', 'id', '7 hari'],
  ['tax.final.rate', 'id', '0,5%'],
  ['capital.kur.mikro.repeat.other', 'id', '2 kali'],
  ['uppka.report.k0', 'id', '3'],
] as const)('%s in %s is %s', (id, language, text) => {
  expect(figureOf(id, language)?.text).toBe(text);
});
