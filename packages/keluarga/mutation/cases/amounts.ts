import { amountCasesOf } from '../amounts.ts';
import { adult } from './pkh.ts';

const on = '2025-06-01';
const early = { ...adult, 'member.age': 3 };
const sd = { ...adult, 'member.age': 9, 'member.school': 'sd' };
const smp = { ...adult, 'member.age': 13, 'member.school': 'smp' };
const sma = { ...adult, 'member.age': 16, 'member.school': 'sma' };
const disabled = { ...adult, 'member.severeDisability': true };
const elder = { ...adult, 'member.age': 75 };
const pregnant = { ...adult, 'member.pregnant': true, 'member.pregnancyNumber': 1 };
const victim = { ...adult, 'member.grossRightsVictim': true };
const family = (...members: readonly object[]) => ({ members: members as never });

const TOGETHER = 'pkh.cap.children.together';
const ONE_ELDER = 'pkh.cap.elderly.one';
const ONE_DISABLED = 'pkh.cap.disability.one';

/** Rupiah a year of a family. */
export const amounts = [
  ...amountCasesOf('pkh.amount', on, [
    ['nobody counts', family(adult), 0],
    ['a child of 3', family(adult, early), 3_000_000],
    ['a pupil of SD', family(adult, sd), 900_000],
    ['a pupil of SMP', family(adult, smp), 1_500_000],
    ['a pupil of SMA', family(adult, sma), 2_000_000],
    ['severely disabled', family(adult, disabled), 2_400_000],
    ['an elder', family(adult, elder), 2_400_000],
    ['pregnant', family(adult, pregnant), 3_000_000],
    ['a victim of gross violations', family(adult, victim), 10_800_000],
    [
      'a disabled pupil of SD counts once, as what is dearer',
      family({ ...sd, 'member.severeDisability': true }),
      2_400_000,
    ],
    [
      'a pupil whose school is not known',
      family(adult, { ...adult, 'member.age': 12, 'member.school': ['none', 'sd', 'smp', 'sma'] }),
      [900_000, 2_000_000],
    ],
    ['two early children of three', family(early, early, early), 6_000_000],
    ['three pupils of four, in the order of the levels', family(sma, smp, sd, sd), 3_300_000],
    ['two early children, SD and SMP: together or not', family(early, early, sd, smp), [6_900_000, 8_400_000]],
    ['the same, together', { ...family(early, early, sd, smp), [TOGETHER]: true }, 6_900_000],
    ['the same, apart', { ...family(early, early, sd, smp), [TOGETHER]: false }, 8_400_000],
    ['two early children, SD and SMA, together', { ...family(early, early, sd, sma), [TOGETHER]: true }, 6_900_000],
    ['two elders: one or both', family(elder, elder), [2_400_000, 4_800_000]],
    ['two elders, one counts', { ...family(elder, elder), [ONE_ELDER]: true }, 2_400_000],
    ['two elders, both count', { ...family(elder, elder), [ONE_ELDER]: false }, 4_800_000],
    ['two disabled: one or both', family(disabled, disabled), [2_400_000, 4_800_000]],
    ['two disabled, one counts', { ...family(disabled, disabled), [ONE_DISABLED]: true }, 2_400_000],
    ['two disabled, both count', { ...family(disabled, disabled), [ONE_DISABLED]: false }, 4_800_000],
    ['four of six, pregnancy last', family(pregnant, elder, disabled, sd, early, early), 9_300_000],
  ]),

  ...amountCasesOf('sembako.amount', '2018-06-01', [['twelve months of 110,000', {}, 1_320_000]]),
  ...amountCasesOf('sembako.amount', '2020-02-01', [['twelve months of 150,000', {}, 1_800_000]]),
  ...amountCasesOf('sembako.amount', on, [['twelve months of 200,000', {}, 2_400_000]]),
];
