import type { Fragments } from '../../records/fragments.ts';
import { issue, type Path } from '../../records/issue.ts';
import type { Group } from './group.ts';
import type { GroupIssue } from './issue.ts';

type Left = Fragments<Group>;

/** Where a record contradicts itself, in what could be read of it. */
export const groupContradictions = (group: Left): GroupIssue[] => [
  ...listIssues(group),
  ...againstEachOther(group),
  ...personIssues(group),
  ...loanIssues(group),
  ...dayIssues(group),
];

const leastOf = (answer: unknown): number => {
  const [least] = [answer].flat();
  return typeof least === 'number' ? least : 0;
};
const mostOf = (answer: unknown): number => {
  const most = [answer].flat().at(-1);
  return typeof most === 'number' ? most : Infinity;
};

/** The ids of those listed; undefined where one of them could not be read. */
const listedIn = ({ people = [] }: Left): readonly string[] | undefined => {
  const ids = people.flatMap(({ id }) => id ?? []);
  return ids.length === people.length ? ids : undefined;
};

const listIssues = (group: Left): GroupIssue[] => {
  const { people, peopleComplete, chair } = group;
  const ids = listedIn(group);
  const nobody = (peopleComplete === true || people !== undefined) && ids?.length === 0;
  const stranger = typeof chair === 'string' && chair !== 'unknown' && ids?.length && !ids.includes(chair);
  return [
    ...(nobody ? [issue([people ? 'people' : 'peopleComplete'], 'no-people')] : []),
    ...(stranger ? [issue(['chair'], 'chair-not-listed', { id: chair, allowed: ids })] : []),
  ];
};

/** Two answers of one group that cannot both be so. */
const againstEachOther = ({
  people = [],
  peopleComplete,
  memberFamilies,
  papers = {},
  sppirtCheck,
  cooperative,
  yearlyMeeting,
}: Left): GroupIssue[] => {
  const tooMany = peopleComplete === true && people.length > 0 && leastOf(memberFamilies) > people.length;
  const noPaper = sppirtCheck !== undefined && papers.sppirt?.has === false;
  const noCooperative = cooperative === false && yearlyMeeting === true;
  return [
    ...(tooMany ? [issue(['memberFamilies'], 'more-families-than-people', { limit: people.length })] : []),
    ...(noPaper ? [issue(['sppirtCheck'], 'check-without-sppirt')] : []),
    ...(noCooperative ? [issue(['yearlyMeeting'], 'meeting-without-cooperative')] : []),
  ];
};

const personIssues = ({ people = [], loans = [] }: Left): GroupIssue[] =>
  people.flatMap(({ id, age, business, businessMonths, kurMikroTimes }, i) => {
    const months = leastOf(businessMonths);
    const had = loans.filter(({ of, scheme }) => of !== undefined && of === id && scheme === 'kur-mikro').length;
    const wrong: readonly GroupIssue[] = [
      ...(business === false && months > 0 ? [issue(['businessMonths'], 'months-without-business')] : []),
      ...(months >= (mostOf(age) + 1) * 12 ? [issue(['businessMonths'], 'months-before-birth')] : []),
      ...(mostOf(kurMikroTimes) < had ? [issue(['kurMikroTimes'], 'times-against-loans', { min: had })] : []),
    ];
    return wrong.map((found) => ({ ...found, path: ['people', i, ...found.path] }));
  });

const loanIssues = (group: Left): GroupIssue[] => {
  const { answeredOn, loans = [] } = group;
  const ids = listedIn(group);
  return loans.flatMap(({ of, state, amount, from, until }, i) => {
    const isReversed = from !== undefined && until !== undefined && until < from;
    const isPast = until !== undefined && answeredOn !== undefined && until < answeredOn && !isReversed;
    const isAhead = from !== undefined && answeredOn !== undefined && from > answeredOn;
    const wrong: readonly GroupIssue[] = [
      ...(of !== undefined && ids && !ids.includes(of)
        ? [issue(['of'], 'person-not-listed', { id: of, allowed: ids })]
        : []),
      ...(isReversed ? [issue(['until'], 'ends-before-start')] : []),
      ...(isPast && state === 'running' ? [issue(['state'], 'running-past-end')] : []),
      ...(mostOf(amount) === 0 ? [issue(['amount'], 'loan-of-nothing')] : []),
      ...(isAhead && state !== 'unknown' ? [issue(['from'], 'later-than-answers')] : []),
    ];
    return wrong.map((found) => ({ ...found, path: ['loans', i, ...found.path] }));
  });
};

const dayIssues = ({ answeredOn, papers = {}, sppirtCheck, class: told, reports = [] }: Left): GroupIssue[] => {
  const late = (day: string | undefined, path: Path) =>
    day !== undefined && answeredOn !== undefined && day > answeredOn ? [issue(path, 'later-than-answers')] : [];
  return [
    ...Object.entries(papers).flatMap(([key, paper]) => [
      ...late(paper?.from, ['papers', key, 'from']),
      ...(paper?.from && paper.until && paper.until < paper.from
        ? [issue(['papers', key, 'until'], 'ends-before-start')]
        : []),
    ]),
    ...late(sppirtCheck?.on, ['sppirtCheck', 'on']),
    ...late(told?.on, ['class', 'on']),
    ...reports.flatMap(({ on }, i) => late(on, ['reports', i, 'on'])),
  ];
};
