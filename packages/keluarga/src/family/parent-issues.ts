import { dayNumber } from '../law/elapsed.ts';
import type { Fragments } from '../records/fragments.ts';
import { issue } from '../records/issue.ts';
import { personOf } from './births.ts';
import { narrowByParents, parentsIn } from './by-parents.ts';
import type { Family, Member } from './family.ts';
import type { Issue } from './issue.ts';
import { PARENT_FROM } from './only.ts';
import { sexOf } from './relations.ts';

const ROLES = { mother: 'female', father: 'male' } as const;
const NOT_HERE: readonly unknown[] = [undefined, 'unknown', 'dead', 'elsewhere'];

/** Parents who are not listed, or who cannot be the parents of the member that names them. */
export const parentIssues = (family: Fragments<Family>): Issue[] => {
  const { members = [] } = family;
  const pairs = parentsIn(members);
  const named = members.flatMap((member, i) =>
    (['mother', 'father'] as const).flatMap((as) => {
      const id = member[as];
      if (NOT_HERE.includes(id)) return [];
      const code = wrongWith(id as string, as, member, family);
      return code ? [issue(['members', i, as], code.code, code.params)] : [];
    }),
  );
  const circles = pairs.flatMap(({ child, as, parent }) =>
    ancestorsOf(parent, pairs).has(child) ? [issue(['members', child, as], 'parent-circle')] : [],
  );
  return [...named, ...circles, ...(circles.length ? [] : ageIssues(family, pairs))];
};

type Wrong = Pick<Issue, 'code' | 'params'> | undefined;

const wrongWith = (id: string, as: 'mother' | 'father', member: Partial<Member>, family: Fragments<Family>): Wrong => {
  const { members = [], couples = [] } = family;
  if (id === member.id) return { code: 'parent-circle' };
  const parent = members.find((one) => one.id === id);
  const listed = members.flatMap((one) => (one.id === undefined ? [] : [one.id]));
  if (!parent)
    return listed.length === members.length ? { code: 'unknown-member', params: { id, allowed: listed } } : undefined;
  if (as === 'father' && member.mother === id) return { code: 'mother-is-father', params: { id } };
  const others = members.filter((one) => one !== member) as readonly Member[];
  const sex = sexOf(parent, { members: others, couples });
  return sex && sex !== ROLES[as] ? { code: 'sex-against-parent', params: { id } } : undefined;
};

const ancestorsOf = (start: number, pairs: ReturnType<typeof parentsIn>): ReadonlySet<number> => {
  const found = new Set([start]);
  for (const one of found) for (const { child, parent } of pairs) if (child === one) found.add(parent);
  return found;
};

const ageIssues = ({ answeredOn, members = [] }: Fragments<Family>, pairs: ReturnType<typeof parentsIn>): Issue[] => {
  if (answeredOn === undefined) return [];
  const births = members.map((member) => personOf(member, dayNumber(answeredOn)).births);
  if (births.some(([from, to]) => from > to)) return [];
  return narrowByParents(pairs, births).map(({ child, as }) =>
    issue(['members', child, as], 'parent-too-young', { id: members[child]?.[as] ?? '', min: PARENT_FROM }),
  );
};
