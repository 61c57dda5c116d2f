import { expect, test } from 'vitest';
import type { Group, Product } from '../uppka/group/group.ts';
import { assessGroup } from './groups.ts';

const now = '2026-11-24';
/** Dry crackers in a labelled bag, made by hand at home. */
const cracker: Product = {
  id: 'kerupuk',
  kind: 'food',
  shelfDays: 90,
  packed: true,
  dry: true,
  homeKitchen: true,
  simpleEquipment: true,
  readyToEat: false,
  frozen: false,
  chilled: false,
  heatTreated: false,
  claims: false,
  specialNutrition: false,
  alcohol: false,
  additive: false,
  mandatorySni: false,
  specialHandling: false,
  forbidden: false,
  riskyMaterial: false,
  simpleProcess: true,
  separateTools: true,
};
/** A bottled sauce that is moist, made in a workshop by machine. */
const sauce: Partial<Product> = { dry: false, homeKitchen: false, simpleEquipment: false };

const of = (check: string, product: Partial<Product>, on = now, group: Partial<Group> = {}) => {
  const [finding] = assessGroup(
    { answeredOn: on, products: [{ ...cracker, ...product }], ...group },
    { on, programmes: [check] },
  );
  if (!finding) throw new Error(check);
  return finding;
};
const verdicts = (product: Partial<Product>, on: string) =>
  ['duty.food', 'permit.sppirt', 'permit.slhs', 'permit.bpom', 'permit.food'].map(
    (check) => of(check, product, on).verdict,
  );

/**
 * Until 2026 one of two ways was sure where it was not known which: what is not on the list of SPP-IRT goes to BPOM.
 * Duty of a licence, SPP-IRT, SLHS, BPOM, any way; before and after the articles were rewritten.
 */
test.each<[string, Partial<Product>, string, string[]]>([
  ['crackers', {}, '2026-01-04', ['meets', 'ask', 'not-met', 'ask', 'likely']],
  ['crackers', {}, '2026-01-05', ['meets', 'ask', 'not-met', 'ask', 'ask']],
  ['a moist sauce of a workshop', sauce, '2026-01-04', ['meets', 'not-met', 'not-met', 'likely', 'likely']],
  ['a moist sauce of a workshop', sauce, '2026-01-05', ['meets', 'not-met', 'not-met', 'ask', 'ask']],
  ['the same, sold loose', { ...sauce, packed: false }, '2026-01-04', ['ask', 'not-met', 'not-met', 'not-met', 'ask']],
  ['the same, sold loose', { ...sauce, packed: false }, '2026-01-05', ['ask', 'not-met', 'not-met', 'not-met', 'ask']],
  [
    'a packed cake that keeps six days',
    { shelfDays: 6 },
    '2026-01-04',
    ['not-met', 'not-met', 'likely', 'not-met', 'likely'],
  ],
  ['a packed cake that keeps six days', { shelfDays: 6 }, '2026-01-05', ['meets', 'not-met', 'ask', 'ask', 'ask']],
  ['the same, just seven days', { shelfDays: 7 }, '2026-01-04', ['ask', 'not-met', 'ask', 'ask', 'likely']],
  ['the same, just seven days', { shelfDays: 7 }, '2026-01-05', ['meets', 'not-met', 'ask', 'ask', 'ask']],
  [
    'fried bananas of a stall',
    { readyToEat: true, packed: false, shelfDays: 1 },
    '2026-01-04',
    ['meets', 'not-met', 'likely', 'not-met', 'likely'],
  ],
  [
    'fried bananas of a stall',
    { readyToEat: true, packed: false, shelfDays: 1 },
    '2026-01-05',
    ['meets', 'not-met', 'likely', 'not-met', 'likely'],
  ],
  [
    'frozen nuggets of a month',
    { frozen: true, shelfDays: 0, coldDays: 30 },
    '2026-01-04',
    ['meets', 'not-met', 'not-met', 'likely', 'likely'],
  ],
  [
    'frozen nuggets of a month',
    { frozen: true, shelfDays: 0, coldDays: 30 },
    '2026-01-05',
    ['meets', 'not-met', 'not-met', 'likely', 'likely'],
  ],
  [
    'a chilled drink of six days',
    { chilled: true, dry: false, shelfDays: 0, coldDays: 6 },
    '2026-01-04',
    ['not-met', 'not-met', 'likely', 'not-met', 'likely'],
  ],
  [
    'a chilled drink of just seven days',
    { chilled: true, dry: false, shelfDays: 0, coldDays: 7 },
    '2026-01-04',
    ['ask', 'not-met', 'likely', 'ask', 'likely'],
  ],
  [
    'a chilled drink of eight days',
    { chilled: true, dry: false, shelfDays: 0, coldDays: 8 },
    '2026-01-04',
    ['meets', 'not-met', 'likely', 'likely', 'likely'],
  ],
  ['a cosmetic', { kind: 'cosmetic' }, '2026-01-05', ['not-met', 'not-met', 'not-met', 'ask', 'not-met']],
  ['a herbal drink in bottles', { kind: 'herbal' }, '2026-01-05', ['ask', 'ask', 'not-met', 'ask', 'ask']],
])('%s (%o) on %s: %o', (_, product, on, expected) => {
  expect(verdicts(product, on)).toEqual(expected);
});

test('food without a way is asked about, with the question that is open, and with whom', () => {
  const finding = of('permit.food', { ...sauce, packed: false });
  expect(finding).toMatchObject({ verdict: 'ask', unsettled: ['legal.food.other-way'], where: ['dinkes-bpom'] });
});

test('before the first text that was read nothing is said of food', () => {
  expect(verdicts({}, '2019-12-25')).toEqual(['not-read', 'not-read', 'not-read', 'not-read', 'not-read']);
});

test.each([
  'frozen',
  'heatTreated',
  'claims',
  'specialNutrition',
  'alcohol',
  'additive',
  'mandatorySni',
  'specialHandling',
] as const)('a food that is %s may have no SPP-IRT', (kind) => {
  expect(of('permit.sppirt', { [kind]: true }).verdict).toBe('not-met');
});

test.each(['frozen', 'heatTreated'] as const)('a food that is %s goes to BPOM, however short it keeps', (kind) => {
  expect(of('permit.bpom', { [kind]: true, shelfDays: 1 }).verdict).toBe('likely');
});

test.each(['claims', 'specialNutrition', 'alcohol', 'additive', 'mandatorySni', 'specialHandling'] as const)(
  'where a food that is %s goes instead was read until 2026 only',
  (kind) => {
    expect(of('permit.bpom', { [kind]: true }, '2026-01-04').verdict).toBe('likely');
    expect(of('permit.bpom', { [kind]: true })).toMatchObject({ verdict: 'ask', unsettled: ['legal.bpom-md.rest'] });
  },
);

test('which paper applies is no loss: no change is sought that would turn it, save for the home licence', () => {
  for (const check of ['permit.slhs', 'permit.bpom']) {
    const finding = of(check, { packed: false });
    expect([finding.verdict, finding.sorts, finding.change]).toEqual(['not-met', 'route', undefined]);
  }
  expect(of('permit.sppirt', { claims: true }).change?.steps).toEqual([
    { fact: 'product.claims', of: 'kerupuk', to: false },
  ]);
});

const large = { sales: 15_000_000_001 } as const;
const small = { sales: 15_000_000_000 } as const;

/** Each side of each day on which the duty of halal changed. */
test.each<[string, Partial<Product>, Partial<Group>, string, string]>([
  ['food of a small firm', {}, small, '2024-10-16', 'not-read'],
  ['food of a small firm', {}, small, '2024-10-17', 'not-met'],
  ['food of a larger firm', {}, large, '2024-10-17', 'not-met'],
  ['food of a larger firm', {}, large, '2024-10-18', 'meets'],
  ['food of a small firm', {}, small, '2026-10-17', 'not-met'],
  ['food of a firm of unknown size', {}, {}, '2026-10-17', 'incomplete'],
  ['food of a small firm', {}, small, '2026-10-18', 'meets'],
  ['a herbal drink', { kind: 'herbal' }, small, '2026-10-17', 'not-met'],
  ['a herbal drink', { kind: 'herbal' }, small, '2026-10-18', 'meets'],
  ['a cosmetic', { kind: 'cosmetic' }, small, '2026-10-17', 'not-met'],
  ['a cosmetic', { kind: 'cosmetic' }, small, '2026-10-18', 'meets'],
  ['a soap', { kind: 'soap', animal: false }, small, '2026-10-18', 'ask'],
  ['a leather bag', { kind: 'craft', animal: true }, small, '2026-10-17', 'not-met'],
  ['a leather bag', { kind: 'craft', animal: true }, small, '2026-10-18', 'ask'],
  ['a woven bag', { kind: 'craft', animal: false }, small, '2026-10-18', 'not-met'],
  ['a service', { kind: 'service' }, small, '2026-10-18', 'ask'],
  ['rice wine', { alcohol: true, forbidden: true }, small, '2026-10-18', 'not-met'],
])('the duty of halal of %s (%o, %o) on %s: %s', (_, product, group, on, verdict) => {
  expect(of('duty.halal', product, on, group).verdict).toBe(verdict);
});

test('what is forbidden is exempt by an article that was read, and must be labelled', () => {
  const { reasons, grade, sorts } = of('duty.halal', { forbidden: true });
  expect([grade, sorts]).toEqual(['A', 'duty']);
  expect(JSON.stringify(reasons)).toContain('legal.halal.exempt');
});

test('halal by declaration: its own limit of sales, one kitchen and one outlet', () => {
  const group = { papers: { nib: { has: true } }, sales: 15_000_000_000, kitchens: 1, outlets: 1 } as const;
  const verdict = (product: Partial<Product>, more: Partial<Group>) => of('permit.halal', product, now, more).verdict;
  expect(verdict({}, group)).toBe('ask');
  expect(verdict({}, { ...group, sales: 15_000_000_001 })).toBe('not-met');
  expect(verdict({}, { ...group, outlets: 2 })).toBe('not-met');
  expect(verdict({ riskyMaterial: true }, group)).toBe('not-met');
  expect(verdict({ kind: 'craft' }, {})).toBe('ask');
});

test('what is open is named, even where cold keeping is not known', () => {
  const product: Product = {
    ...{ id: 'p', kind: 'food' as const, shelfDays: 0, coldDays: 0, packed: true, dry: true, readyToEat: false },
    ...{ homeKitchen: true, simpleEquipment: true, heatTreated: true, claims: true, alcohol: true },
  };
  const group = { answeredOn: '2026-01-04', products: [product], productsComplete: true };
  const [way] = assessGroup(group, { on: '2026-01-04', programmes: ['permit.food'] });
  expect(way).toMatchObject({ verdict: 'ask', unsettled: ['legal.food.other-way'] });
});
