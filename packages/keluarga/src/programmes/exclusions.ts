import { all, any, compare, not, some, type TestLike, unsettled } from '../engine/expression.ts';
import { fact } from '../family/facts.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { param, question, type Rule, rule } from '../law/define.ts';
import type { Citation } from '../law/instrument.ts';
import { cite } from '../law/instruments.ts';

const job = fact('member.job');

/**
 * Met when nobody on the KK has the mark, or an office has cleared it: marks can be wrong, so one is never a no.
 * Seen in press lists only; no decree was read.
 */
const unmarked = <const Id extends string>(
  id: Id,
  [firstSeen, lastSeen]: readonly [CivilDate, CivilDate],
  via: Citation,
  marked: TestLike,
): Rule<Id> =>
  rule(id, {
    firstSeen,
    lastSeen,
    checked: '2026-11-24',
    grade: 'C',
    cite: via,
    when: any(not(marked), fact('kk.flagCleared')),
  });

const pages = (...via: Parameters<typeof cite>[0][]): Citation => cite('kemensos-announcement', { via });

export const noStateJob = unmarked(
  'bansos.excl.state-job',
  ['2023-05-15', '2025-04-14'],
  pages('excl15-ayobogor', 'excl12-poskota'),
  some('members', job.oneOf('asn', 'tni', 'polri')),
);
export const noStatePension = unmarked(
  'bansos.excl.state-pension',
  ['2024-06-01', '2024-06-01'],
  pages('excl15-ayobogor'),
  some('members', job.oneOf('retired-state')),
);
export const noStatePay = unmarked(
  'bansos.excl.state-paid',
  ['2023-05-15', '2024-06-01'],
  pages('excl15-ayobogor', 'excl8-palpres'),
  some('members', job.oneOf('state-paid', 'social-assistant')),
);
export const noVillageOfficial = unmarked(
  'bansos.excl.village-official',
  ['2024-06-01', '2024-06-01'],
  pages('excl15-ayobogor2'),
  some('members', job.oneOf('village-official')),
);
export const noTeacherOrHealthWorker = unmarked(
  'bansos.excl.teacher-health',
  ['2024-06-01', '2025-04-14'],
  pages('excl15-ayobogor2', 'excl12-poskota'),
  some('members', job.oneOf('certified-teacher', 'health-worker')),
);
export const noCompany = unmarked(
  'bansos.excl.company',
  ['2023-05-15', '2024-06-01'],
  pages('excl6-belitong', 'excl15-ayobogor2'),
  some('members', job.oneOf('company-officer')),
);

/** Some lists say "above" the minimum wage, one names the minimum wage itself. */
export const wageAtMinimum = question('bansos.excl.wage.at-minimum', [
  pages('excl6-belitong'),
  pages('excl-poskota-nov2024'),
]);

/** Rupiah a month; a locality supplies the figures of its place. */
export const minimumWage = param('param.umk', 'rupiah');

/** Whether pay is above the minimum wage of another place, where the family is registered: that wage was not read. */
export const wageElsewhere = question('bansos.excl.wage.elsewhere', [pages('excl6-belitong')]);

const wage = fact('member.monthlyWage');
const isHere = fact('kk.card').oneOf('here');
export const noHighWage = unmarked(
  'bansos.excl.wage',
  ['2023-05-15', '2024-11-25'],
  pages('excl6-belitong', 'excl-poskota-nov2024'),
  some(
    'members',
    all(
      job.oneOf('wage'),
      any(
        all(
          isHere,
          any(
            not(wage.atMost(minimumWage)),
            all(compare(wage).between(minimumWage, minimumWage), unsettled(wageAtMinimum)),
          ),
        ),
        all(not(isHere), unsettled(wageElsewhere)),
      ),
    ),
  ),
);

export const notRefused = unmarked(
  'bansos.excl.refusal',
  ['2024-06-01', '2024-06-01'],
  pages('excl15-ayobogor2'),
  fact('kk.refusedAid'),
);

/** The first day on which a list of marks was seen. */
export const exclusionsFrom = '2023-05-15';

export const exclusions: readonly Rule[] = [
  noStateJob,
  noStatePension,
  noStatePay,
  noVillageOfficial,
  noTeacherOrHealthWorker,
  noCompany,
  noHighWage,
  notRefused,
];
