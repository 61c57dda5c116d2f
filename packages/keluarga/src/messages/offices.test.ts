import { expect, test } from 'vitest';
import { groups } from '../catalogue/groups.ts';
import { procedures } from '../catalogue/procedures.ts';
import { wholeLaw } from '../catalogue/whole-law.ts';
import { placesOf } from '../law/procedure.ts';
import { idsIn } from '../law/ways.ts';
import { en, groupEn } from './en.ts';
import { roles } from './id/offices.ts';
import { groupId, id } from './id.ts';
import { inPlace } from './in-place.ts';

type Tree = { readonly [key: string]: string | Tree };
const textsOf = (tree: Tree): string[] =>
  Object.values(tree).flatMap((entry) => (typeof entry === 'string' ? [entry] : textsOf(entry)));
const national = [id, en, groupId, groupEn].map((words) => {
  const { localities: _, offices: __, ...rest } = words as unknown as Tree;
  return rest;
});
const named = /balikpapan|dp3akb|dkumkmp|kaltim|kalimantan timur|east kalimantan|kediri|badung|rembang|klungkung/i;

test('no words of a national programme name our city, one elsewhere, or an office of one', () => {
  for (const words of national) for (const text of textsOf(words)) expect(text).not.toMatch(named);
});

test('no national programme sends anybody to an office of one place', () => {
  const places = [...wholeLaw().programmes, ...groups.programmes]
    .flatMap(({ where }) => idsIn(where))
    .concat(procedures.flatMap(placesOf));
  for (const place of places) expect(place).not.toMatch(/dp3akb|dkumkmp|dinsos|^dinkes$/);
  for (const role of Object.keys(roles)) expect(places).toContain(role);
});

test('a place names every role, and words filled by it name no role', () => {
  for (const [words, own] of [
    [id, groupId],
    [en, groupEn],
  ] as const)
    for (const offices of Object.values(words.offices)) {
      expect(Object.keys(offices).sort()).toEqual(Object.keys(roles).sort());
      for (const filled of [inPlace(words, offices), inPlace(own, offices)])
        for (const [role, name] of Object.entries(offices)) {
          const said = new Map(Object.entries(filled.where)).get(role);
          if (said !== undefined) expect(said).toBe(name);
        }
    }
});

test('only what a place names is filled, and nothing else is changed', () => {
  const filled = inPlace(id, { 'social-office': 'Dinas Sosial Kota Contoh', constructor: 'x' } as object);
  expect(filled).toEqual({ ...id, where: { ...id.where, 'social-office': 'Dinas Sosial Kota Contoh' } });
});

/** UU 27/2022 art. 4: data of health is of a special kind, and no lender or giver of tools needs it. */
test('no paper for an office or a lender asks who uses family planning, how, or why somebody is a member', () => {
  const health =
    /akseptor|kontrasepsi|peserta kb|ber-kb|cara kb|dasar keanggotaan|acceptor|contracept|family planning|basis/i;
  for (const words of [id, en, groupId, groupEn])
    for (const text of Object.values(words.documents)) expect(text).not.toMatch(health);
});

test('nothing that is asked of a person in a group is about family planning', () => {
  for (const words of [groupId, groupEn])
    for (const [fact, { question }] of Object.entries(words.facts))
      if (fact.startsWith('person.'))
        expect(question).not.toMatch(/akseptor|kontrasepsi| KB\b|acceptor|contracept|family planning/i);
});
