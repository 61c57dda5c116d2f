import { expect, test } from 'vitest';
import { resolver } from '../law/cited.ts';
import { isCivilDate } from '../law/civil-date.ts';
import type { Need, Seen } from '../law/contact.ts';
import { instruments } from '../law/instruments.ts';
import { careWords } from '../messages/care-words.ts';
import { contactsIn, dangerSigns } from './care.ts';

const all = contactsIn('balikpapan');
const ways = all.flatMap((contact) => contact.ways.map((way) => [`${contact.id}: ${way.value}`, way] as const));
const cited = resolver(instruments);
/** The day until which all sources were looked for. */
const LOOKED = '2026-11-24';

const isSeen = ({ cite, lastSeen, checked }: Seen) => {
  expect(cited(cite).title).not.toBe('');
  expect(isCivilDate(checked)).toBe(true);
  if (lastSeen !== undefined) {
    expect(isCivilDate(lastSeen)).toBe(true);
    // The day the source speaks for, and not the one on which it was read.
    expect(lastSeen < checked).toBe(true);
  }
  expect(checked <= LOOKED).toBe(true);
};

test.each(ways)('%s has a source, a grade, the day it was last printed and the day somebody looked', (_, way) => {
  isSeen(way);
  expect(way.lastSeen).toMatch(/^20/);
  expect(way.grade).toMatch(/^[BC]$/);
});

test.each(ways)('%s has the form of its kind', (_, { kind, value, press = '0' }) => {
  const forms = {
    phone: /^(1\d{2}|0\d[\d -]{6,}\d)$/,
    whatsapp: /^08[\d-]{8,}$/,
    sms: /^\d{4}$/,
    email: /^[a-z]+@[a-z]+(\.[a-z]+)+$/,
    web: /^www(\.[a-z0-9]+)+$/,
    address: /^Jalan /,
  };
  expect(value).toMatch(forms[kind]);
  expect(press).toMatch(/^\d$/);
});

test('what a press page alone prints is never more than C', () => {
  const kindOf = (id: string) => instruments.find((instrument) => instrument.id === id)?.kind;
  const seen: readonly Seen[] = [...ways.map(([, way]) => way), ...dangerSigns.flatMap(({ sources }) => sources)];
  for (const { cite, grade } of seen) if (kindOf(cite.instrument) === 'press') expect(grade).toBe('C');
});

test('no contact, no sign and no number stands twice, and a place comes before the country', () => {
  const ids = all.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(0, 6).every((id) => /^(bpp|kaltim)-/.test(id))).toBe(true);
  const once = ways.map(([, { kind, value, press }]) => `${kind} ${value} ${press ?? ''}`);
  expect(new Set(once).size).toBe(once.length);
  expect(new Set(dangerSigns.map(({ id }) => id)).size).toBe(dangerSigns.length);
});

test.each<[Need, string, string]>([
  ['danger', '112 110', '110'],
  ['medical', '112 0822-2558-1119 119', '119'],
  [
    'complaint',
    '0811-1713-737 137 www.lapor.go.id pengaduan@komnasperempuan.go.id',
    '137 www.lapor.go.id pengaduan@komnasperempuan.go.id',
  ],
])('for %s the best way of each contact stands there, here and elsewhere', (need, here, elsewhere) => {
  const told = (place?: 'balikpapan') =>
    contactsIn(place, need)
      .map((contact) => contact.ways[0]?.value)
      .join(' ');
  expect([told('balikpapan'), told()]).toEqual([here, elsewhere]);
});

test('a complaint about family planning has a way that leads past the office that runs it', () => {
  for (const { id } of contactsIn('balikpapan', 'complaint')) expect(id).not.toMatch(/dp3akb|bkkbn|plkb|puspaga/);
});

test.each(dangerSigns.map((sign) => [sign.id, sign] as const))(
  'the danger sign %s has sources',
  (_, { sources, after }) => {
    for (const source of sources) isSeen(source);
    expect(after.length).toBeGreaterThan(0);
  },
);

test('each contact and each sign has words in both languages, no more and no fewer, and none that holds a number', () => {
  for (const words of Object.values(careWords)) {
    expect(Object.keys(words.contacts).sort()).toEqual(all.map(({ id }) => id).sort());
    expect(Object.keys(words.signs).sort()).toEqual(dangerSigns.map(({ id }) => id).sort());
    const texts = [
      ...Object.values(words.contacts).flatMap(({ name, does }) => [name, does]),
      ...Object.values(words.signs),
    ];
    for (const text of texts) expect(text.replaceAll(/DP3AKB|SP4N/g, '')).not.toMatch(/\d/);
  }
});
