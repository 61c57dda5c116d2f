import { type Case, casesOf } from '../case.ts';

const JOBS = [
  ...['none', 'informal', 'wage', 'asn', 'tni', 'polri', 'retired-state', 'state-paid', 'village-official'],
  ...['certified-teacher', 'health-worker', 'social-assistant', 'company-officer'],
];
const notCleared = { 'kk.flagCleared': false };

/** A mark of one member holds for the KK, until an office clears it. */
const marks = (rule: string, ...marked: readonly string[]): Case[] => {
  const free = JOBS.filter((job) => !marked.includes(job));
  return casesOf(rule, '2025-06-01', [
    ['nobody is on the KK', { ...notCleared, members: [] }, 'yes'],
    ...free.map((job) => [`one is ${job}`, { ...notCleared, members: [{ 'member.job': job }] }, 'yes'] as const),
    ...marked.flatMap(
      (job) =>
        [
          [`one is ${job}`, { ...notCleared, members: [{ 'member.job': job }] }, 'no'],
          [
            `one is ${job}, one is not`,
            { ...notCleared, members: [{ 'member.job': 'none' }, { 'member.job': job }] },
            'no',
          ],
          [
            `one is ${job}, and an office cleared it`,
            { 'kk.flagCleared': true, members: [{ 'member.job': job }] },
            'yes',
          ],
          [`one is ${job}: the mark may be wrong`, { members: [{ 'member.job': job }] }, 'unknown'],
        ] as const,
    ),
    ['who else is on the KK is not known', notCleared, 'unknown'],
  ]);
};

const AT = 'bansos.excl.wage.at-minimum';
const ELSEWHERE = 'bansos.excl.wage.elsewhere';
const earns = (wage: number, more = {}, job = 'wage') => ({
  ...notCleared,
  'kk.card': 'here',
  ...more,
  members: [{ 'member.job': job, 'member.monthlyWage': wage }],
});

const wages = (year: number, minimum: number): Case[] =>
  casesOf('bansos.excl.wage', `${year}-06-01`, [
    ['a wage of a rupiah less than the minimum', earns(minimum - 1, { [AT]: true }), 'yes'],
    ['a wage of the minimum: lists differ', earns(minimum), 'unknown'],
    ['the same, where it already counts', earns(minimum, { [AT]: true }), 'no'],
    ['the same, where only more counts', earns(minimum, { [AT]: false }), 'yes'],
    ['a wage of a rupiah more', earns(minimum + 1, { [AT]: false }), 'no'],
  ]);

/** What shuts a KK out of the aid of the ministry, in press lists. */
export const exclusions = [
  ...marks('bansos.excl.state-job', 'asn', 'tni', 'polri'),
  ...marks('bansos.excl.state-pension', 'retired-state'),
  ...marks('bansos.excl.state-paid', 'state-paid', 'social-assistant'),
  ...marks('bansos.excl.village-official', 'village-official'),
  ...marks('bansos.excl.teacher-health', 'certified-teacher', 'health-worker'),
  ...marks('bansos.excl.company', 'company-officer'),

  ...wages(2024, 3_475_595),
  ...wages(2025, 3_701_508),
  ...casesOf('bansos.excl.wage', '2026-06-01', [
    ['the last whole rupiah below 3,856,694.43', earns(3_856_694, { [AT]: true }), 'yes'],
    ['the same, nothing known of the boundary', earns(3_856_694), 'yes'],
    ['the first above it', earns(3_856_695, { [AT]: false }), 'no'],
    ['the first above it, and an office cleared it', earns(3_856_695, { 'kk.flagCleared': true }), 'yes'],
    ['the first above it: the mark may be wrong', { 'kk.card': 'here', members: earns(3_856_695).members }, 'unknown'],
    ...JOBS.filter((job) => job !== 'wage').map(
      (job) => [`ten million of work that is no wage: ${job}`, earns(10_000_000, {}, job), 'yes'] as const,
    ),
    [
      'one of two earns above it',
      { ...earns(0), members: [...earns(10_000_000).members, ...earns(1_000_000).members] },
      'no',
    ],
    ['nobody is on the KK', { ...notCleared, members: [] }, 'yes'],
    ['a KK elsewhere, whose minimum was not read', earns(10_000_000, { 'kk.card': 'elsewhere' }), 'unknown'],
    ['no KK at all', earns(10_000_000, { 'kk.card': 'none' }), 'unknown'],
    ['a KK elsewhere, above its minimum', earns(1_000_000, { 'kk.card': 'elsewhere', [ELSEWHERE]: true }), 'no'],
    ['a KK elsewhere, below it', earns(10_000_000, { 'kk.card': 'elsewhere', [ELSEWHERE]: false }), 'yes'],
    ['a KK here: another minimum is no matter', earns(3_000_000, { [ELSEWHERE]: true }), 'yes'],
  ]),
  ...casesOf('bansos.excl.wage', '2027-06-01', [['no minimum wage of 2027 was found', earns(10_000_000), 'unknown']]),

  ...casesOf('bansos.excl.refusal', '2025-06-01', [
    ['the family refused the aid', { ...notCleared, 'kk.refusedAid': true }, 'no'],
    ['the family did not', { ...notCleared, 'kk.refusedAid': false }, 'yes'],
    ['it refused, and an office cleared it', { 'kk.flagCleared': true, 'kk.refusedAid': true }, 'yes'],
    ['it is marked so: the mark may be wrong', { 'kk.refusedAid': true }, 'unknown'],
  ]),
];
