import { ageIssues } from './age-issues.ts';
import { coupleIssues } from './couple-issues.ts';
import type { ListName } from './family.ts';
import type { Fragments } from './fragments.ts';
import { type Issue, issue } from './issue.ts';
import { possibleIssues } from './possible-issues.ts';

/** Where a record, each answer of which can be read, contradicts itself; none of it needs a schema. */
export const contradictions = (family: Fragments): Issue[] => [
  ...desilIssues(family),
  ...completeIssues(family),
  ...(['members', 'couples'] as const).flatMap((list) => [
    ...idIssues(family, list),
    ...nobodyIssues(family, list),
    ...everyoneIssues(family, list),
  ]),
  ...ageIssues(family),
  ...coupleIssues(family),
  ...possibleIssues(family),
];

const desilIssues = ({ desil, answeredOn }: Fragments): Issue[] => {
  if (!desil || desil.value === undefined) return [];
  if (desil.on === undefined) return desil.value === 'unknown' ? [] : [issue(['desil', 'on'], 'missing')];
  return answeredOn !== undefined && desil.on > answeredOn ? [issue(['desil', 'on'], 'desil-after-answers')] : [];
};

const completeIssues = ({ membersComplete, members = [] }: Fragments): Issue[] =>
  membersComplete === true && members.length === 0 ? [issue(['membersComplete'], 'complete-but-empty')] : [];

const idIssues = (family: Fragments, list: ListName): Issue[] => {
  const ids = (family[list] ?? []).map(({ id }) => id);
  return ids.flatMap((id, i) =>
    id !== undefined && ids.indexOf(id) < i ? [issue([list, i, 'id'], 'same-id', { id })] : [],
  );
};

const nobodyIssues = (family: Fragments, list: ListName): Issue[] => {
  const nobody: readonly string[] = family.nobody?.[list] ?? [];
  const entries = (family[list] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return entries.flatMap((entry, i) =>
    nobody.filter((key) => entry[key] === true).map((key) => issue([list, i, key], 'somebody-against-nobody')),
  );
};

const everyoneIssues = (family: Fragments, list: ListName): Issue[] => {
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
