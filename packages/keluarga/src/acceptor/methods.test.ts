import { expect, test } from 'vitest';
import { facts } from '../family/facts.ts';
import { classesOf, classOf, schemes } from './method-classes.ts';
import { type Method, methodOf, methods } from './methods.ts';

const all: readonly Method[] = methods;

test('the codes of the card are 1 to 10, each once', () => {
  expect(all.flatMap(({ card = [] }) => card)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('every id stands once, and answers with a value of couple.method', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(17);
  expect(
    all.filter(({ answer }) => !(facts['couple.method'].domain.values as readonly string[]).includes(answer)),
  ).toEqual([]);
});

test('MKJP is IUD, implant, MOW and MOP', () => {
  const mkjp = all.filter(({ length }) => length === 'mkjp');
  expect([...new Set(mkjp.map(({ answer }) => answer))].sort()).toEqual(['implant', 'iud', 'mop', 'mow']);
});

test('condom and MOP are the husband’s; no method is anybody’s by advice', () => {
  expect(all.filter(({ user }) => user === 'husband').map(({ id }) => id)).toEqual(['condom', 'mop']);
});

test.each([
  ['inject-1m', { days: 28 }, { months: 1 }, 'C'],
  ['inject-3m', { days: 84 }, { months: 3 }, 'C'],
  ['implant-1', { years: 3 }, { years: 3 }, 'B'],
  ['implant-2', { years: 3 }, { years: 3 }, 'B'],
  ['iud-cut380a', { years: 8 }, { years: 10 }, 'C'],
  ['iud-other', { years: 3 }, { years: 5 }, 'C'],
  ['norplant', { years: 5 }, { years: 5 }, 'C'],
] as const)('%s lasts from %j to %j, grade %s', (id, least, most, grade) => {
  expect(methodOf(id)).toMatchObject({ protection: { kind: 'lasts', least, most }, grade });
});

const today = { sdg: 'modern', 'bkkbn-monthly': 'modern', 'bkkbn-census': undefined, 'riskesdas-2013': 'traditional' };
test.each([
  ['2014-07-20', today],
  ['2014-07-21', { ...today, 'pp-61-2014': 'traditional' }],
  ['2024-07-25', { ...today, 'pp-61-2014': 'traditional' }],
  ['2024-07-26', today],
])('on %s MAL is classed as %j: the list of the law is history', (on, classes) => {
  expect(classesOf('mal', on)).toEqual(classes);
});

test('spermicide is modern by PP 61/2014 and not in the SDG list', () => {
  expect(classOf('pp-61-2014', 'spermicide')).toBe('modern');
  expect(classOf('sdg', 'spermicide')).toBeUndefined();
});

test('no text puts a method in both classes', () => {
  for (const { modern, traditional } of Object.values(schemes))
    expect(modern.filter((id) => (traditional as readonly string[]).includes(id))).toEqual([]);
});

test('every source of the register is registered with an instrument', () => {
  for (const { cite } of all) expect(cite.instrument).toBeTruthy();
});
