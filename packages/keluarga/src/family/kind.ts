import type { Answer } from '../engine/answers.ts';
import { blank, type Layout, type List, listOf, refOf, type Slots } from '../engine/state.ts';
import type { CivilDate } from '../law/civil-date.ts';
import type { RecordKind } from '../law/record-kind.ts';
import { birthdaysOf, staleDaysOf } from './change-days.ts';
import { familyState } from './derive.ts';
import { facts } from './facts.ts';
import type { Desil, Family } from './family.ts';
import { possibleOn } from './possible.ts';
import { wellFormed } from './well-formed.ts';
import { whoTheWifeIs } from './who-the-wife-is.ts';

/** The KK, each couple (or the KK when it has none), or each member. */
export type FamilySubject = 'kk' | 'couples' | 'members';

/**
 * A KK with no couple listed stands for itself: as one of which nothing is known while a couple may be missing, as one
 * without a married couple when the list is complete.
 */
const withoutCouple = (layout: Layout, list: string, { rest }: List): Slots | undefined => {
  if (list !== 'couples' || rest) return list === 'couples' ? (rest as Slots) : undefined;
  const slots = blank(layout, listOf(layout, list));
  slots[refOf(layout, 'couple.married').slot] = 0;
  return slots;
};

/** A desil goes with the day on which it was looked up. */
const withDesil = (family: Family, fact: string, value: Answer | 'unknown', on?: CivilDate): Family | undefined =>
  fact === 'kk.desil'
    ? { ...family, desil: (value === 'unknown' ? { value } : { value, on: on ?? family.answeredOn }) as Desil }
    : undefined;

/** Families, as rules are asked of them. */
export const familyRecord: RecordKind<Family, FamilySubject> = {
  id: 'kk',
  facts,
  check: wellFormed,
  answered: familyState,
  possible: possibleOn,
  turningDays: (family, from, to, reads) => [...birthdaysOf(family, from, to, reads), ...staleDaysOf(family)],
  standIn: withoutCouple,
  ofAll: true,
  put: withDesil,
  among: whoTheWifeIs,
};
