import { dayNumber } from '../law/elapsed.ts';
import { birthsAtAge } from './births.ts';
import { APART } from './by-parents.ts';
import type { Couple, Family, Member } from './family.ts';
import { PARENT_FROM } from './only.ts';
import type { Person } from './people.ts';

/** A member who is a child of a couple, or may be. */
export interface Child {
  /** The place in the record. */
  readonly member: number;
  readonly isSure: boolean;
}

export interface Related {
  readonly family: Family;
  readonly people: readonly Person[];
  readonly couples: readonly Couple[];
}

/**
 * Whose children live on the KK, for each couple. A child of a couple is no wife, husband, mother or father on the KK
 * itself; the wife is the mother, or the husband the father, or one of the two is the head and the child is told to be a
 * child of the head. Where the husband has several wives, a child of another one of them is not meant.
 */
export const childrenOf = (all: Related): readonly (readonly Child[])[] => {
  const { family, couples } = all;
  const { members = [] } = family;
  if (!couples.length || !members.length) return couples.map(() => []);
  const own = members.map((_, i) => hasOwnFamily(i, all));
  const head = members.find(({ relation }) => relation === 'head');
  return couples.map((couple, at) =>
    members.flatMap((child, member): Child[] => {
      const is = own[member] === 2 ? 0 : isOf({ ...all, child, member, couple, at, head });
      return is ? [{ member, isSure: is === 2 && own[member] === 0 }] : [];
    }),
  );
};

type Level = 0 | 1 | 2;
type Ref = string | null | undefined;

const isOpen = (ref: Ref): boolean => ref === undefined || ref === 'unknown';
const isAway = (ref: Ref): boolean => ref === null || ref === 'dead' || ref === 'elsewhere';

/** Whether somebody is a wife or a husband, or has a child on the KK: 2 surely, 1 perhaps. */
const hasOwnFamily = (i: number, { family, people, couples }: Related): Level => {
  const { members = [], answeredOn } = family;
  const id = members[i]?.id;
  const isSpouse = couples.some(({ wife, husband }) => wife === id || husband === id);
  if (isSpouse || members.some(({ mother, father }) => mother === id || father === id)) return 2;
  const { births } = people[i] as Person;
  if (births[0] >= birthsAtAge(dayNumber(answeredOn), 0, PARENT_FROM - 1)[0]) return 0;
  const areNamed = couples.every(({ wife, husband }) => !isOpen(wife) && !isOpen(husband));
  if (!areNamed || family.couplesComplete !== true || family.membersComplete !== true) return 1;
  const mayBeTheirs = ({ mother, father, relation }: Member, at: number) =>
    at !== i && relation !== 'child' && (isOpen(mother) || isOpen(father)) && isOldEnough(people[i], people[at]);
  return members.some(mayBeTheirs) ? 1 : 0;
};

const isOldEnough = (parent: Person | undefined, child: Person | undefined): boolean =>
  !parent || !child || parent.births[0] + APART <= child.births[1];

interface Question extends Related {
  readonly child: Member;
  readonly member: number;
  readonly couple: Couple;
  readonly at: number;
  readonly head: Member | undefined;
}

const isOf = (all: Question): Level => {
  const { child, couple, head } = all;
  const { wife, husband } = couple;
  const ofHead = child.relation === 'child' && head !== undefined;
  if (isNamed(child.mother, wife) || (ofHead && wife === head.id)) return 2;
  const other = ofOtherWife(all);
  if (isNamed(child.father, husband) || (ofHead && husband === head.id)) {
    if (other < 2) return other === 0 ? 2 : 1;
  }
  if (mayBe(child.mother, wife, all) || mayBeOfHead(wife, all)) return 1;
  return other < 2 && (mayBe(child.father, husband, all) || mayBeOfHead(husband, all)) ? 1 : 0;
};

const isNamed = (parent: Ref, spouse: Ref): boolean => !isOpen(parent) && !isAway(parent) && parent === spouse;

/** Whether the mother is another wife of the same husband. */
const ofOtherWife = ({ child: { mother }, couple: { husband }, at, couples, family }: Question): Level => {
  if (isAway(mother)) return 0;
  const others = couples.filter(({ wife }, i) => i !== at && !isAway(wife));
  const isHis = (other: Couple) => !isOpen(husband) && other.husband === husband;
  if (others.some((other) => isNamed(mother, other.wife) && isHis(other))) return 2;
  const mayBeOne = (other: Couple) =>
    (isOpen(mother) || isOpen(other.wife) || other.wife === mother) &&
    (isHis(other) || isOpen(other.husband) || isOpen(husband));
  return family.couplesComplete !== true || others.some(mayBeOne) ? 1 : 0;
};

/** Whether a parent, told or not, may be a wife or a husband, named or not. */
const mayBe = (parent: Ref, spouse: Ref, { member, family: { members = [] }, people }: Question): boolean => {
  if (isAway(parent) || isAway(spouse)) return false;
  if (isOpen(spouse)) return true;
  if (!isOpen(parent)) return parent === spouse;
  return isOldEnough(people[members.findIndex(({ id }) => id === spouse)], people[member]);
};

/** Whether the child may be one of the head, and the head this wife or husband. */
const mayBeOfHead = (spouse: Ref, { child, head, family: { members = [] } }: Question): boolean => {
  if (isAway(spouse) || !mayHave(child.relation, 'child')) return false;
  if (isOpen(spouse)) return true;
  return head ? head.id === spouse : mayHave(members.find(({ id }) => id === spouse)?.relation, 'head');
};

const mayHave = (told: Member['relation'], relation: 'child' | 'head'): boolean =>
  told === undefined || told === 'unknown' || [told].flat().includes(relation);
