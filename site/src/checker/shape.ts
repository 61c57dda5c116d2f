import { facts as declared, type Fact, type Family } from 'keluarga';
import { type Range, rangesFrom } from './cut.ts';
import type { Asked } from './record.ts';

export const facts: Readonly<Record<string, Fact>> = declared;

/** The ends and the unit of a number. */
export const numberOf = (key: string) =>
  facts[key]?.domain as { readonly min: number; readonly max: number; readonly unit: string };

/** How a question is put. */
export type Shape = 'people' | 'couples' | 'wife' | 'yes-no' | 'who' | 'kinds' | 'choice' | 'ranges' | 'number';

/** `anybody`: the words can ask whether anybody on a list has one of the values. */
export function shapeOf({ key, list, of = [], cuts, unread = [] }: Asked, family: Family, anybody: boolean): Shape {
  if (key === 'list:members') return 'people';
  if (key === 'list:couples' || (key === 'couple.married' && of.every((id) => id === null))) return 'couples';
  if (key === 'couple.wife') return 'wife';
  const { domain, data } = facts[key] as Fact;
  if (domain.kind === 'yes-no') return list && (of.length > 1 || of[0] === null) ? 'who' : 'yes-no';
  if (domain.kind === 'choice') {
    const one = of.length === 1 && family.membersComplete === true;
    return anybody && unread.length > 0 && !one ? 'kinds' : 'choice';
  }
  return data === 'spesifik' && cuts?.length ? 'ranges' : 'number';
}

/** The ranges that the cuts of a question leave, both ends included. */
export const rangesOf = ({ key, cuts }: Asked): Range[] => rangesFrom(numberOf(key), cuts);
