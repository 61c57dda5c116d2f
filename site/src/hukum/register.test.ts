import { instruments } from 'keluarga';
import { expect, test } from 'vitest';
import { everything } from './law.ts';
import { register } from './register.ts';

const entries = Object.values(register).flat();
const of = (id: string) => entries.find(({ instrument }) => instrument.id === id);
const told = (leanings: readonly { readonly about: { readonly id: string } }[] = []) =>
  leanings.map(({ about }) => about.id);

test('each text stands once, law before pages and news', () => {
  expect(entries.map(({ instrument }) => instrument.id).sort()).toEqual(instruments.map(({ id }) => id).sort());
  expect(register.law[0]?.instrument.kind).toBe('uu');
  expect(new Set(register.press.map(({ instrument }) => instrument.kind))).toEqual(new Set(['press']));
  const ofKind = register.law
    .filter(({ instrument }) => instrument.kind === 'permenko')
    .map(({ instrument }) => instrument.year ?? 0);
  expect(ofKind).toEqual([...ofKind].sort((a, b) => b - a));
});

test('every version stands under the text it cites, and under each page through which it is known', () => {
  for (const { about, versions } of everything)
    for (const version of versions) {
      expect(of(version.cite.instrument)?.leaning).toContainEqual({ about, version });
      for (const page of version.cite.via ?? []) {
        const entry = of(page);
        expect([...(entry?.leaning ?? []), ...(entry?.learnt ?? [])]).toContainEqual({ about, version });
      }
    }
});

test('a text tells what replaced it, which questions it leaves open, and the rules of families and of groups on it', () => {
  expect(of('perka-bkkbn-236-2010')?.replacedBy).toEqual(['perban-bkkbn-17-2020']);
  const uppka = of('perban-bkkbn-17-2020');
  expect(uppka?.open).toContain('uppka.group.min-members');
  expect(told(uppka?.leaning)).toEqual(expect.arrayContaining(['uppka.member', 'uppka.group.formed', 'group']));
});
