import type { Family } from 'keluarga';
import { fill } from 'keluarga/messages';
import type { CheckerData } from './data.ts';
import { put } from './template.ts';

/** Whom an id stands for: a member goes by the id as it is spoken, a couple by its place. */
export const labelOf = (id: string | null, family: Family, { rules }: CheckerData): string => {
  if (id === null) return rules.phrases.anyMember;
  return family.members?.some((member) => member.id === id)
    ? id.replace(/-(?=\d+$)/, ' ')
    : fill(rules.phrases.couple, { who: id });
};

/** The age of a member where it was told, to tell children apart. */
export const ageOf = (id: string, { members = [] }: Family, { cek }: CheckerData): { hint?: string } => {
  const age = members.find((member) => member.id === id)?.age;
  if (age === undefined || age === 'unknown') return {};
  return { hint: typeof age === 'number' ? put(cek.age, { age }) : put(cek.ages, { from: age[0], to: age[1] }) };
};
