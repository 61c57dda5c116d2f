import { all, any, not, some, unsettled } from '../../engine/expression.ts';
import { fact } from '../../family/facts.ts';
import { param, question, type Rule, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';

const checked = '2026-11-24';
const juknis = (...via: Parameters<typeof cite>[0][]) => cite('juknis-pkh', { via });
/** Standing criteria of the regulation, quoted in 2025; the yearly guideline may only narrow them. */
const quoted = { firstSeen: '2021-06-08', lastSeen: '2025-12-31', checked, grade: 'C' } as const;

const age = fact('member.age');

/** The last pregnancy that counts. */
export const pregnancyMax = param('pkh.cap.pregnancyNo', 'pregnancy', {
  firstSeen: '2021-06-08',
  lastSeen: '2022-02-27',
  checked,
  grade: 'C',
  cite: juknis('pkh-2022-tribun-a', 'pkh-2022-tribun-b'),
  value: 2,
});

const pregnant = rule('pkh.component.pregnant', {
  ...quoted,
  cite: juknis('pkh-2022-tribun-a', 'pkh-2022-tribun-b'),
  when: all(
    any(fact('member.pregnant'), fact('member.postpartum')),
    fact('member.pregnancyNumber').atMost(pregnancyMax),
  ),
});

/** Lists give early children to the sixth year of age, and pupils from it; a text of 2024 ends early childhood at six. */
export const earlyChildAtSix = question('pkh.component.early-child.at-six', [
  juknis('pkh-2022-tribun-b'),
  juknis('pkh-edu-radarlampung'),
]);

/** Completed years, included. */
export const earlyChildAge = param('pkh.early-child.age.max', 'year', {
  ...quoted,
  cite: juknis('pkh-2022-tribun-b'),
  value: 6,
});
/** Completed years of a pupil, both ends included. */
export const pupilAgeMin = param('pkh.pupil.age.min', 'year', {
  ...quoted,
  cite: juknis('pkh-2022-tribun-b'),
  value: 6,
});
export const pupilAgeMax = param('pkh.pupil.age.max', 'year', {
  ...quoted,
  cite: juknis('pkh-2022-tribun-b'),
  value: 21,
});

const inSchool = fact('member.school').oneOf('sd', 'smp', 'sma', 'higher');

const earlyChild = rule('pkh.component.early-child', {
  ...quoted,
  cite: juknis('pkh-2022-tribun-b', 'pkh-rules-poskota'),
  when: all(
    age.atMost(earlyChildAge),
    any(not(age.atLeast(pupilAgeMin)), all(not(inSchool), unsettled(earlyChildAtSix))),
  ),
});

/** Who is enrolled at one of these levels has not finished twelve years of school. */
const pupil = (level: 'sd' | 'smp' | 'sma'): Rule =>
  rule(`pkh.component.${level}`, {
    ...quoted,
    cite: juknis('pkh-2022-tribun-b', 'pkh-edu-radarlampung'),
    when: all(age.between(pupilAgeMin, pupilAgeMax), fact('member.school').oneOf(level)),
  });
const sd = pupil('sd');
const smp = pupil('smp');
const sma = pupil('sma');

/** Completed years from which an elder counts, included. What held in 2018-2020 and in most of 2023 is not settled. */
export const elderlyAge = param(
  'pkh.elderlyAge',
  'year',
  {
    from: '2016-01-01',
    until: '2017-12-31',
    lastSeen: '2016-12-31',
    checked,
    grade: 'C',
    cite: juknis('pkh-2016-scribd'),
    value: 70,
  },
  {
    from: '2021-01-01',
    until: '2021-12-31',
    lastSeen: '2021-06-08',
    checked,
    grade: 'C',
    cite: juknis('pkh-2021-tribun'),
    value: 60,
  },
  {
    from: '2022-01-01',
    until: '2022-12-31',
    lastSeen: '2022-02-27',
    checked,
    grade: 'C',
    cite: juknis('pkh-2022-tribun-b', 'pkh-2022-tribun-jan'),
    value: 70,
  },
  {
    from: ['2022-04-01', '2023-09-01'],
    lastSeen: '2025-12-31',
    checked,
    grade: 'C',
    cite: cite('permensos-1-2018', {
      via: ['pkh-permensos-viva', 'pkh-rules-poskota', 'pkh-ham-viva', 'pkh-2025-medanaktual'],
    }),
    value: 60,
  },
);

/** What several lists of 2025 and 2026 still print. */
export const elderlyAgeRival = param('pkh.elderlyAge.rival', 'year', {
  firstSeen: '2025-02-04',
  lastSeen: '2026-01-31',
  checked,
  grade: 'C',
  cite: juknis('pkh-2025-viva-bdg', 'pkh-2026-haifest', 'pkh-stages-poskota'),
  value: 70,
});

/** The years between the two ages: the better-supported reading counts them. */
export const elderlyBetween = rule('pkh.component.elderly.contested', {
  from: ['2022-04-01', '2023-09-01'],
  lastSeen: '2025-12-31',
  checked,
  grade: 'C',
  cite: cite('permensos-1-2018', { via: ['pkh-permensos-viva', 'pkh-rules-poskota'] }),
  dispute: { cite: juknis('pkh-2025-viva-bdg', 'pkh-2026-haifest'), says: 'pkh.elderlyAge.rival' },
  when: true,
});

const elderly = rule(
  'pkh.component.elderly',
  {
    firstSeen: '2021-06-08',
    until: '2022-12-31',
    lastSeen: '2022-02-27',
    checked,
    grade: 'C',
    cite: juknis('pkh-2021-tribun', 'pkh-2022-tribun-b'),
    when: age.atLeast(elderlyAge),
  },
  {
    from: ['2022-04-01', '2023-09-01'],
    lastSeen: '2025-12-31',
    checked,
    grade: 'C',
    cite: juknis('pkh-rules-palpres', 'pkh-rules-poskota'),
    when: all(age.atLeast(elderlyAge), any(age.atLeast(elderlyAgeRival), elderlyBetween)),
  },
);

const disability = rule('pkh.component.disability', {
  ...quoted,
  cite: juknis('pkh-2021-tribun', 'pkh-2022-tribun-b'),
  when: fact('member.severeDisability'),
});

const grossRightsVictim = rule('pkh.component.gross-rights-victim', {
  firstSeen: '2024-07-02',
  lastSeen: '2025-12-31',
  checked,
  grade: 'C',
  cite: cite('inpres-2-2023', { via: ['pkh-ham-viva', 'pkh-ham-poskota', 'pkh-2025-tribunjualbeli'] }),
  when: fact('member.grossRightsVictim'),
});

/** In the order in which members are taken when more qualify than are paid for; nothing is said of the last. */
export const components = { earlyChild, sd, smp, sma, disability, elderly, pregnant, grossRightsVictim } as const;

export const hasComponent = rule('pkh.component', {
  ...quoted,
  cite: cite('permensos-1-2018', { via: ['pkh-permensos-viva'] }),
  when: some('members', any(...Object.values(components))),
});
