import type { Among } from '../law/record-kind.ts';
import type { Family } from './family.ts';
import { couplesOf, mayBeWife } from './relations.ts';

/** A wife who may be on the list is asked for before her age: a member's age is asked once. */
export const whoTheWifeIs = (family: Family, fact: string, of: readonly (string | null)[]): Among[] => {
  if (fact !== 'couple.wifeAge') return [];
  const couples = couplesOf(family);
  return couples.flatMap((couple, i) => {
    const id = couple.id ?? String(i + 1);
    const among = of.includes(id) ? mayBeWife(couple, { ...family, couples }).map((member) => member.id) : [];
    return among.length ? [{ key: 'couple.wife', list: 'couples', of: [id], among }] : [];
  });
};
