import { bits } from '../engine/answers.ts';
import { dayNumber } from '../law/elapsed.ts';
import type { Fragments } from '../records/fragments.ts';
import { issue } from '../records/issue.ts';
import { personOf } from './births.ts';
import { facts } from './facts.ts';
import type { Family } from './family.ts';
import type { Issue } from './issue.ts';
import { type Person, peopleOf } from './people.ts';
import { isAgainst, UNIT_KEYS, type Unit } from './unit-facts.ts';
import { unitsOn } from './units-on.ts';

const { domain: SCHOOLS } = facts['member.school'];

/** What is told of the children of a couple and does not fit the members. */
export const unitIssues = (family: Fragments<Family>): Issue[] => {
  const { answeredOn, members = [], couples = [] } = family;
  if (answeredOn === undefined || !couples.some((couple) => UNIT_KEYS.some((key) => couple[key] !== undefined)))
    return [];
  const day = dayNumber(answeredOn);
  const isWhole = members.every((member) => {
    const { births } = personOf(member, day);
    return member.id !== undefined && births[0] <= births[1];
  });
  if (!isWhole) return [];
  const whole = family as Family;
  const { members: people, couples: all } = peopleOf(whole);
  const units = unitsOn({ family: whole, people, couples: all }, answeredOn, (member) => {
    const { births } = people[member] as Person;
    const told = members[member]?.school;
    const school = told === undefined || told === 'unknown' ? SCHOOLS.values : [told].flat();
    return { exists: births[1] <= day ? 2 : 1, school: bits(SCHOOLS, school) };
  });
  return couples.flatMap((couple, i) =>
    UNIT_KEYS.filter((key) => isAgainst(couple, key, units[i] as Unit)).map((key) =>
      issue(['couples', i, key], 'against-members'),
    ),
  );
};
