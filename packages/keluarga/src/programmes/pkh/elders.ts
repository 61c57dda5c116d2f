import { all, any, unsettled } from '../../engine/expression.ts';
import { fact } from '../../family/facts.ts';
import { param, question, rule } from '../../law/define.ts';
import { checked, juknis, listed, regulation } from './sources.ts';

const age = fact('member.age');
const secondary = { checked, grade: 'C' } as const;

/** Completed years from which an elder counts, included; of 2018 to 2020 and of most of 2023 sources part. */
export const elderlyAge = param(
  'pkh.elderlyAge',
  'year',
  {
    ...secondary,
    from: '2016-01-01',
    until: '2017-12-31',
    lastSeen: '2016-01-01',
    cite: juknis('pkh-2016-scribd'),
    value: 70,
  },
  {
    ...secondary,
    from: '2021-01-01',
    until: '2021-12-31',
    lastSeen: '2021-06-08',
    cite: juknis('pkh-2021-tribun'),
    value: 60,
  },
  {
    ...secondary,
    from: '2022-01-01',
    until: '2022-12-31',
    lastSeen: '2022-02-27',
    cite: juknis('pkh-2022-tribun-b', 'pkh-2022-tribun-jan'),
    value: 70,
  },
  {
    ...secondary,
    from: ['2022-04-01', '2023-09-01'],
    lastSeen: '2025-01-01',
    cite: regulation('pkh-rules-poskota', 'pkh-ham-viva', 'pkh-2025-medanaktual'),
    value: 60,
  },
);

/** What the regulation's list says throughout. */
export const elderlyAgeListed = param('pkh.elderlyAge.regulation', 'year', {
  ...listed,
  cite: regulation(),
  value: 60,
});

/** What other lists of the time print. */
export const elderlyAgeRival = param(
  'pkh.elderlyAge.rival',
  'year',
  {
    ...secondary,
    from: '2018-01-08',
    until: '2023-08-31',
    lastSeen: '2022-02-27',
    cite: juknis('pkh-2018-katadata', 'pkh-2022-tribun-b'),
    value: 70,
  },
  {
    ...secondary,
    firstSeen: '2025-02-04',
    lastSeen: '2026-01-01',
    cite: juknis('pkh-2025-viva-bdg', 'pkh-2026-haifest', 'pkh-stages-poskota'),
    value: 70,
  },
);

/** The years between the two ages: the better-supported reading counts them. */
export const elderlyBetween = rule('pkh.component.elderly.contested', {
  ...secondary,
  from: ['2022-04-01', '2023-09-01'],
  lastSeen: '2025-01-01',
  cite: regulation('pkh-rules-poskota'),
  dispute: { cite: juknis('pkh-2025-viva-bdg', 'pkh-2026-haifest'), says: 'pkh.elderlyAge.rival' },
  when: true,
});

/** Of the years in which the regulation's age was narrowed at a time not known. */
export const elderlyNarrowed = question('pkh.component.elderly.narrowed', [
  regulation(),
  juknis('pkh-2018-katadata', 'pkh-2022-tribun-b'),
]);

const eitherAge = any(age.atLeast(elderlyAgeRival), all(age.atLeast(elderlyAgeListed), unsettled(elderlyNarrowed)));

export const elderly = rule(
  'pkh.component.elderly',
  {
    ...secondary,
    from: '2018-01-08',
    until: '2020-12-31',
    lastSeen: '2018-01-08',
    cite: regulation('pkh-2018-katadata'),
    when: eitherAge,
  },
  {
    ...secondary,
    from: '2021-01-01',
    until: '2022-12-31',
    lastSeen: '2022-02-27',
    cite: juknis('pkh-2021-tribun', 'pkh-2022-tribun-b'),
    when: age.atLeast(elderlyAge),
  },
  {
    ...secondary,
    from: '2023-01-01',
    until: '2023-08-31',
    lastSeen: '2023-01-01',
    cite: regulation('pkh-2022-tribun-b', 'pkh-rules-palpres'),
    when: eitherAge,
  },
  {
    ...secondary,
    from: '2023-09-01',
    lastSeen: '2025-01-01',
    cite: juknis('pkh-rules-palpres', 'pkh-rules-poskota', 'pkh-permensos-viva'),
    when: all(age.atLeast(elderlyAge), any(age.atLeast(elderlyAgeRival), elderlyBetween)),
  },
);
