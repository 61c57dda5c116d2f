import type { Group, Loan } from './group.ts';
import { type GroupIssue, groupIssue } from './issue.ts';

/** Where a record, each answer of which can be read, contradicts itself. */
export const groupContradictions = (group: Group): GroupIssue[] => [
  ...peopleIssues(group),
  ...againstEachOther(group),
  ...productIssues(group),
  ...(group.loans ?? []).flatMap((loan, i) => loanIssues(group, loan, i)),
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

/** Two answers of one group or one person that cannot both be so. */
const againstEachOther = (group: Group): GroupIssue[] => {
  const { people = [], peopleComplete, memberFamilies, loans = [], papers = {}, sppirtCheck } = group;
  const tooMany = peopleComplete === true && people.length > 0 && leastOf(memberFamilies) > people.length;
  const noPaper = sppirtCheck !== undefined && papers.sppirt?.has === false;
  const noCooperative = group.cooperative === false && group.yearlyMeeting === true;
  return [
    ...(tooMany ? [groupIssue(['memberFamilies'], 'more-families-than-people', { limit: people.length })] : []),
    ...(noPaper ? [groupIssue(['sppirtCheck'], 'check-without-sppirt')] : []),
    ...(noCooperative ? [groupIssue(['yearlyMeeting'], 'meeting-without-cooperative')] : []),
    ...people.flatMap(({ id, business, businessMonths, kurMikroTimes }, i) => {
      const had = loans.filter(({ of, scheme }) => of === id && scheme === 'kur-mikro').length;
      return [
        ...(business === false && leastOf(businessMonths) > 0
          ? [groupIssue(['people', i, 'businessMonths'], 'months-without-business')]
          : []),
        ...(mostOf(kurMikroTimes) < had
          ? [groupIssue(['people', i, 'kurMikroTimes'], 'times-against-loans', { min: had })]
          : []),
      ];
    }),
  ];
};

const peopleIssues = ({ people, peopleComplete, chair }: Group): GroupIssue[] => {
  const ids = (people ?? []).map(({ id }) => id);
  const twice = ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [groupIssue(['people', i, 'id'], 'same-id', { id })] : [],
  );
  const nobody = peopleComplete === true ? ids.length === 0 : people !== undefined && ids.length === 0;
  const stranger = typeof chair === 'string' && chair !== 'unknown' && ids.length > 0 && !ids.includes(chair);
  const tooLong = (people ?? []).flatMap(({ age, businessMonths }, i) => {
    const years = Array.isArray(age) ? age[1] : age;
    const months = Array.isArray(businessMonths) ? businessMonths[0] : businessMonths;
    const contradicts = typeof years === 'number' && typeof months === 'number' && months >= (years + 1) * 12;
    return contradicts ? [groupIssue(['people', i, 'businessMonths'], 'months-before-birth')] : [];
  });
  return [
    ...(nobody ? [groupIssue(['people'], 'no-people')] : []),
    ...twice,
    ...(stranger ? [groupIssue(['chair'], 'chair-not-listed', { id: chair, allowed: ids })] : []),
    ...tooLong,
  ];
};

const productIssues = ({ products = [] }: Group): GroupIssue[] =>
  products.flatMap(({ id, kind }, i) => {
    const before = products.findIndex((product) => product.id === id);
    if (before === i) return [];
    const two = JSON.stringify(products[before]?.kind) !== JSON.stringify(kind);
    return [
      two
        ? groupIssue(['products', i, 'kind'], 'two-kinds', { id })
        : groupIssue(['products', i, 'id'], 'same-id', { id }),
    ];
  });

const loanIssues = (
  { answeredOn, people = [] }: Group,
  { of, state, amount, from, until }: Loan,
  i: number,
): GroupIssue[] => {
  const path = ['loans', i];
  const listed = people.map(({ id }) => id);
  return [
    ...(of !== undefined && !listed.includes(of)
      ? [groupIssue([...path, 'of'], 'person-not-listed', { id: of, allowed: listed })]
      : []),
    ...(from !== undefined && until !== undefined && until < from
      ? [groupIssue([...path, 'until'], 'ends-before-start')]
      : []),
    ...(until !== undefined && until >= (from ?? until) && until < answeredOn && state === 'running'
      ? [groupIssue([...path, 'state'], 'running-past-end')]
      : []),
    ...(mostOf(amount) === 0 ? [groupIssue([...path, 'amount'], 'loan-of-nothing')] : []),
    ...(from !== undefined && from > answeredOn && state !== 'unknown'
      ? [groupIssue([...path, 'from'], 'later-than-answers')]
      : []),
  ];
};

const dayIssues = ({ answeredOn, papers = {}, sppirtCheck, class: told, reports = [] }: Group): GroupIssue[] => {
  const late = (day: string | undefined, path: (string | number)[]) =>
    day !== undefined && day > answeredOn ? [groupIssue(path, 'later-than-answers')] : [];
  return [
    ...Object.entries(papers).flatMap(([key, paper]) => [
      ...late(paper?.from, ['papers', key, 'from']),
      ...(paper?.from && paper.until && paper.until < paper.from
        ? [groupIssue(['papers', key, 'until'], 'ends-before-start')]
        : []),
    ]),
    ...late(sppirtCheck?.on, ['sppirtCheck', 'on']),
    ...late(told?.on, ['class', 'on']),
    ...reports.flatMap(({ on }, i) => late(on, ['reports', i, 'on'])),
  ];
};
