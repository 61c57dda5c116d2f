import type { Fragments } from '../records/fragments.ts';
import { issue } from '../records/issue.ts';
import { ageIssues } from './age-issues.ts';
import { coupleIssues } from './couple-issues.ts';
import type { Family, ListName } from './family.ts';
import type { Issue } from './issue.ts';
import { parentIssues } from './parent-issues.ts';
import { possibleIssues } from './possible-issues.ts';
import { unitIssues } from './unit-issues.ts';

/** Where a record, each answer of which can be read, contradicts itself; none of it needs a schema. */
export const contradictions = (family: Fragments<Family>): Issue[] => [
  ...desilIssues(family),
  ...completeIssues(family),
  ...(['members', 'couples'] as const).flatMap((list) => [
    ...nobodyIssues(family, list),
    ...everyoneIssues(family, list),
  ]),
  ...ageIssues(family),
  ...coupleIssues(family),
  ...parentIssues(family),
  ...unitIssues(family),
  ...possibleIssues(family),
];

const desilIssues = ({ desil, answeredOn }: Fragments<Family>): Issue[] => {
  if (!desil || desil.value === undefined) return [];
  if (desil.on === undefined) return desil.value === 'unknown' ? [] : [issue(['desil', 'on'], 'missing')];
  return answeredOn !== undefined && desil.on > answeredOn ? [issue(['desil', 'on'], 'desil-after-answers')] : [];
};

const completeIssues = ({ membersComplete, members = [] }: Fragments<Family>): Issue[] =>
  membersComplete === true && members.length === 0 ? [issue(['membersComplete'], 'complete-but-empty')] : [];

const nobodyIssues = (family: Fragments<Family>, list: ListName): Issue[] => {
  const nobody: readonly string[] = family.nobody?.[list] ?? [];
  const entries = (family[list] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return entries.flatMap((entry, i) =>
    nobody.filter((key) => entry[key] === true).map((key) => issue([list, i, key], 'somebody-against-nobody')),
  );
};

const everyoneIssues = (family: Fragments<Family>, list: ListName): Issue[] => {
  const everyone = Object.entries(family.everyone?.[list] ?? {}) as [string, string | readonly string[]][];
  const entries = (family[list] ?? []) as readonly Readonly<Record<string, string | readonly string[] | undefined>>[];
  return entries.flatMap((entry, i) =>
    everyone
      .filter(([key, values]) => {
        const told = entry[key];
        if (told === undefined || told === 'unknown' || values === 'unknown') return false;
        return ![told].flat().some((value) => [values].flat().includes(value));
      })
      .map(([key]) => issue([list, i, key], 'somebody-against-everyone')),
  );
};
