import { bits } from '../engine/answers.ts';
import { keyOf } from '../engine/facts.ts';
import { listOf, refOf } from '../engine/state.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { dayNumber } from '../law/elapsed.ts';
import type { Told } from '../records/notes.ts';
import { agesOn, type Births, birthsAtAge, endsOf, narrow, personOf } from './births.ts';
import { narrowByParents, parentsIn } from './by-parents.ts';
import { facts } from './facts.ts';
import type { Couple, Family, Member } from './family.ts';
import { MARRIED_FROM } from './only.ts';
import { entrySlots, familyLayout, possibleOn } from './possible.ts';
import { couplesOf, sexOf } from './relations.ts';

/** Somebody the record speaks of. */
export interface Person {
  /** Empty, `from` after `to`, when the answers contradict each other. */
  readonly births: Births;
  /** What was answered about the age: `unknown`, or undefined when nothing was asked. */
  told: unknown;
  /** The sexes still possible, as bits. */
  readonly sex: number;
}

/** Everybody, in the order of the record; who is a member and somebody's wife or husband is one and the same person. */
export interface People {
  readonly members: readonly Person[];
  /** Those of the record, and after them those that the relations to the head make. */
  readonly couples: readonly Couple[];
  readonly wives: readonly Person[];
  readonly husbands: readonly (Person | undefined)[];
}

const { domain: sexes } = facts['member.sex'];
const ANY_SEX = bits(sexes, sexes.values);

export const peopleOf = (family: Family): People => {
  const { answeredOn, members = [] } = family;
  const day = dayNumber(answeredOn);
  const couples = couplesOf(family);
  const people = members.map((member) => {
    const sex = sexOf(member, { members, couples });
    const person = { ...personOf(member, day), sex: sex ? bits(sexes, [sex]) : ANY_SEX };
    narrowBirths(person, member, answeredOn);
    return person;
  });
  const listed = (id: string | null | undefined) =>
    typeof id === 'string' ? people[members.findIndex((member) => member.id === id)] : undefined;
  const wives = couples.map(({ wife, wifeAge, married }) => {
    const person = listed(wife) ?? { ...personOf({}, day), sex: ANY_SEX };
    const ages = endsOf(wifeAge);
    if (ages) narrow(person.births, birthsAtAge(day, ...ages));
    if (married === true) narrow(person.births, birthsAtAge(day, MARRIED_FROM));
    person.told = ages ?? person.told ?? wifeAge;
    return person;
  });
  const pairs = parentsIn(members);
  if (pairs.length)
    narrowByParents(
      pairs,
      people.map(({ births }) => births),
    );
  return { members: people, couples, wives, husbands: couples.map(({ husband }) => listed(husband)) };
};

/** The answers that say something of an age: a mother is no child. */
const TELLING = Object.entries(facts).flatMap(([id, fact]) =>
  'of' in fact && fact.of === 'members' && 'only' in fact ? [keyOf(id)] : [],
);

/** Takes out ages at which what was told of a member cannot be; nothing where that leaves none. */
const narrowBirths = ({ births, sex }: Person, member: Member, answeredOn: CivilDate): void => {
  const told = member as unknown as Told;
  if (births[0] >= births[1] || TELLING.every((key) => told[key] === undefined || told[key] === 'unknown')) return;
  const day = dayNumber(answeredOn);
  const layout = familyLayout();
  const slots = entrySlots('member', told, agesOn(births, day));
  slots[refOf(layout, 'member.sex').slot] = sex;
  possibleOn(layout, answeredOn).narrow(listOf(layout, 'members'), slots);
  const { slot } = refOf(layout, 'member.age');
  narrow(births, birthsAtAge(day, slots[slot], slots[slot + 1]));
};
