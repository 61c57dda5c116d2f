import { casesOf } from '../case.ts';

const SOAP = 'legal.herbal-soap.soap';
const NAMED = 'legal.halal.duty.goods.list';
const REST = 'legal.halal.duty.rest';
const HERBAL = 'legal.herbal-soap';
const since = '2026-10-18';
const before = '2025-06-10';

const kind = (value: string) => ({ 'product.kind': value, 'product.forbidden': false });
const small = { 'group.sales': 15_000_000_000 };
const large = { 'group.sales': 15_000_000_001 };
const KINDS = ['food', 'herbal', 'cosmetic', 'soap', 'craft', 'service', 'other'];
const open = { [SOAP]: true, [NAMED]: true, [HERBAL]: true, 'product.animal': true };
/** No other kind than these is bound by a rule, however the open questions are answered. */
const noOther = (...kinds: readonly string[]) =>
  KINDS.filter((each) => !kinds.includes(each)).map(
    (each) => [`a ${each}, whatever is open`, { ...kind(each), ...large, ...open }, 'no'] as const,
  );
const food = kind('food');

/** Whom the duty of halal binds, and since when. */
export const halalDuty = [
  ...casesOf('legal.halal.exempt', since, [
    ['made of forbidden material', { 'product.forbidden': true }, 'yes'],
    ['made of none', { 'product.forbidden': false }, 'no'],
  ]),
  ...casesOf('legal.halal.duty.umk', '2024-10-17', [
    ['the last day of the phase of larger firms', { ...food, ...large }, 'no'],
  ]),
  ...casesOf('legal.halal.duty.umk', before, [
    ['food of a larger firm', { ...food, ...large }, 'yes'],
    ['food of a small firm', { ...food, ...small }, 'no'],
    ['a herbal drink of a larger firm, if it is food', { ...kind('herbal'), ...large, [HERBAL]: true }, 'yes'],
    ['a herbal drink of a larger firm, if it is medicine', { ...kind('herbal'), ...large, [HERBAL]: false }, 'no'],
    ...noOther('food', 'herbal'),
  ]),
  ...casesOf('legal.halal.duty.umk', since, [
    ['food of a small firm', { ...food, ...small }, 'yes'],
    ...noOther('food'),
  ]),
  ...casesOf('legal.halal.duty.herbal', since, [['a herbal drink', kind('herbal'), 'yes'], ...noOther('herbal')]),
  ...casesOf('legal.halal.duty.cosmetic', since, [
    ['a cosmetic', { ...kind('cosmetic'), [SOAP]: false }, 'yes'],
    ['a soap: it is not clear whether it is one', kind('soap'), 'unknown'],
    ['a soap, if it is one', { ...kind('soap'), [SOAP]: true }, 'yes'],
    ['a soap, if it is none', { ...kind('soap'), [SOAP]: false }, 'no'],
    ...noOther('cosmetic', 'soap'),
  ]),
  ...casesOf('legal.halal.duty.goods', since, [
    ['a leather bag: the kinds were not read', { ...kind('craft'), 'product.animal': true }, 'unknown'],
    ['a leather bag, if it is named', { ...kind('craft'), 'product.animal': true, [NAMED]: true }, 'yes'],
    ['a soap with fat, if it is named', { ...kind('soap'), 'product.animal': true, [NAMED]: true }, 'yes'],
    ['a leather bag, if it is not named', { ...kind('craft'), 'product.animal': true, [NAMED]: false }, 'no'],
    ['a woven bag', { ...kind('craft'), 'product.animal': false, [NAMED]: true }, 'no'],
    ...noOther('craft', 'soap'),
  ]),
  ...casesOf('legal.halal.duty', before, [
    ['food of a larger firm', { ...food, ...large }, 'yes'],
    ['the same, of forbidden material', { ...food, ...large, 'product.forbidden': true }, 'no'],
    ['food of a small firm', { ...food, ...small }, 'no'],
  ]),
  ...casesOf('legal.halal.duty', since, [
    ['food', food, 'yes'],
    ['food of forbidden material', { ...food, 'product.forbidden': true }, 'no'],
    ['a herbal drink', kind('herbal'), 'yes'],
    ['a cosmetic', kind('cosmetic'), 'yes'],
    ['a leather bag, if it is named', { ...kind('craft'), 'product.animal': true, [NAMED]: true }, 'yes'],
    ['a woven bag', { ...kind('craft'), 'product.animal': false, [REST]: true }, 'no'],
    [
      'a soap that is neither a cosmetic nor of an animal',
      { ...kind('soap'), 'product.animal': false, [SOAP]: false, [REST]: true },
      'no',
    ],
    ...['service', 'other'].flatMap((each) => [
      [`a ${each}: it depends on what it is`, kind(each), 'unknown'] as const,
      [`a ${each} that counts`, { ...kind(each), [REST]: true }, 'yes'] as const,
      [`a ${each} that does not`, { ...kind(each), [REST]: false }, 'no'] as const,
    ]),
  ]),
];
