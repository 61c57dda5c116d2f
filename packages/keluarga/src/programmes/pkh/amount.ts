import { cap, type Pick } from '../../engine/amount-term.ts';
import { quantity, test } from '../../engine/expression.ts';
import { type Param, param, question } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { components } from './components.ts';
import { checked, juknis } from './sources.ts';

const in2019 = {
  from: '2019-01-07',
  until: '2019-12-31',
  lastSeen: '2019-12-31',
  checked,
  grade: 'C',
  cite: cite('sk-linjamsos-2-2019', { via: ['pkh-2019-kompasiana'] }),
} as const;

/** Seen for 2020 to 2025, and for 2026 on weaker pages; ends with the last year seen. */
const from2020 = {
  from: '2020-01-01',
  until: '2026-12-31',
  lastSeen: '2026-01-01',
  checked,
  grade: 'C',
  cite: cite('sk-linjamsos-2-2020', {
    via: [
      'pkh-2020-gridfame',
      'pkh-2021-tribun',
      'pkh-2022-tribun-a',
      'pkh-2025-tempo',
      'pkh-2025-tribunjualbeli',
      'pkh-2026-haifest',
    ],
  }),
} as const;

const yearly = <const Id extends string>(id: Id, then: number, now: number) =>
  param(`pkh.amount.${id}`, 'rupiah', { ...in2019, value: then }, { ...from2020, value: now });

/** Rupiah for one person for a year. */
export const amounts = {
  earlyChild: yearly('early-child', 2_400_000, 3_000_000),
  sd: yearly('sd', 900_000, 900_000),
  smp: yearly('smp', 1_500_000, 1_500_000),
  sma: yearly('sma', 2_000_000, 2_000_000),
  disability: yearly('disability', 2_400_000, 2_400_000),
  elderly: yearly('elderly', 2_400_000, 2_400_000),
  pregnant: yearly('pregnant', 2_400_000, 3_000_000),
  grossRightsVictim: param('pkh.amount.gross-rights-victim', 'rupiah', {
    firstSeen: '2024-07-02',
    until: '2026-12-31',
    lastSeen: '2025-01-01',
    checked,
    grade: 'C',
    cite: cite('inpres-2-2023', { via: ['pkh-ham-viva', 'pkh-ham-poskota', 'pkh-2025-tribunjualbeli'] }),
    value: 10_800_000,
  }),
} as const satisfies Record<keyof typeof components, Param>;

const persons = <const Id extends string>(
  id: Id,
  firstSeen: string,
  lastSeen: string,
  value: number,
  ...via: Parameters<typeof cite>[0][]
) => param(id, 'person', { firstSeen, lastSeen, checked, grade: 'C', cite: juknis(...via), value });

/** Persons paid for in one family. */
export const capPersons = persons(
  'pkh.cap.family',
  '2021-06-08',
  '2024-07-15',
  4,
  'pkh-2022-tribun-c',
  'pkh-rules-palpres',
  'pkh-rules-poskota',
);
export const capEarlyChild = persons('pkh.cap.earlyChild', '2021-06-08', '2022-02-27', 2, 'pkh-2022-tribun-b');
export const capChildren = persons(
  'pkh.cap.children',
  '2023-09-01',
  '2025-01-01',
  3,
  'pkh-rules-palpres',
  'pkh-rules-poskota',
  'pkh-2025-tribunjualbeli',
);
/** Of the texts of 2021 and 2022. */
export const capOneEach = persons(
  'pkh.cap.elderly-disability',
  '2021-06-08',
  '2022-02-27',
  1,
  'pkh-2021-tribun',
  'pkh-2022-tribun-b',
);

/** "At most three children": whether early children and pupils are counted together. */
export const childrenTogether = question('pkh.cap.children.together', [
  juknis('pkh-rules-palpres'),
  juknis('pkh-rules-poskota'),
]);
/** Texts of 2021-2022 take one elder and one disabled person; lists of 2023-2024 name only the limit of the family. */
export const oneElder = question('pkh.cap.elderly.one', [juknis('pkh-2021-tribun'), juknis('pkh-rules-palpres')]);
export const oneDisabled = question('pkh.cap.disability.one', [
  juknis('pkh-2022-tribun-b'),
  juknis('pkh-rules-palpres'),
]);

const category = (id: keyof typeof components) => ({
  id: components[id].id,
  where: test(components[id]),
  amount: quantity(amounts[id]),
});
const idsOf = (...ids: (keyof typeof components)[]) => ids.map((id) => components[id].id);

/** Rupiah for the family for a year; members are taken in the order of the categories, `pkh.cap.order`. */
export const familyAmount: Pick = {
  pick: 'members',
  categories: (Object.keys(components) as (keyof typeof components)[]).map(category),
  caps: [
    cap(idsOf('earlyChild'), capEarlyChild),
    cap(idsOf('sd', 'smp', 'sma'), capChildren),
    cap(idsOf('earlyChild', 'sd', 'smp', 'sma'), capChildren, childrenTogether),
    cap(idsOf('elderly'), capOneEach, oneElder),
    cap(idsOf('disability'), capOneEach, oneDisabled),
  ],
  most: quantity(capPersons),
  least: 1,
  order: 'as-listed',
};
