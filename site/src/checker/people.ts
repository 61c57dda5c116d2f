import type { Family } from 'keluarga';
import type { Reply } from './reply.ts';
import { pairs, type Role, roles, several, sexOf } from './roles.ts';

/** An entry of a list, whatever was answered about it. */
export interface Person {
  readonly id?: string;
  readonly [answer: string]: unknown;
}

export type Loose = Readonly<Record<string, unknown>>;

/** `ibu`, or `anak-1` and `anak-2`. */
const idsOf = (role: Role, count: number, label: string): string[] =>
  (several as readonly Role[]).includes(role) || count > 1
    ? Array.from({ length: count }, (_, i) => `${label}-${i + 1}`)
    : count
      ? [label]
      : [];

/** The role of a member, by the first part of the id. */
const roleOf = (id: string, labels: Loose): Role | undefined =>
  roles.find((role) => labels[role] === id.replace(/-\d+$/, ''));

/** Whoever stays on the list keeps what was answered. */
export function withPeople(family: Family, { count, complete }: Reply & { kind: 'people' }, labels: Loose): Family {
  const ids = roles.flatMap((role) => idsOf(role, count[role] ?? 0, labels[role] as string));
  const before = family.members ?? [];
  const added = (id: string) => {
    const sex = sexOf[roleOf(id, labels) as Role];
    return { id, ...(sex && { sex }) };
  };
  const members = ids.map((id) => before.find((member) => member.id === id) ?? added(id));
  return { ...family, members, membersComplete: complete ? true : 'unknown' };
}

/** So many couples: those whose roles make one are named where there are as many of them, others keep what was answered. */
export function withCouples({ couples = [], nobody, ...family }: Family, count: number, labels: Loose): Family {
  const here = (role: Role) => family.members?.find(({ id }) => id === labels[role])?.id;
  const named = pairs.flatMap(([wife, husband]) => {
    const both = { wife: here(wife), husband: here(husband) };
    return both.wife && both.husband ? [{ wife: both.wife, husband: both.husband }] : [];
  });
  return {
    ...family,
    couples: Array.from({ length: count }, (_, i) => ({
      ...couples[i],
      ...(named.length === count && named[i]),
      married: true,
    })),
    couplesComplete: true,
    nobody: { ...nobody, couples: count ? [] : ['married'] },
  };
}
