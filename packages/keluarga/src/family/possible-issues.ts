import { keyOf } from '../engine/facts.ts';
import { listOf } from '../engine/state.ts';
import { dayNumber } from '../law/elapsed.ts';
import type { Fragments } from '../records/fragments.ts';
import { issue } from '../records/issue.ts';
import type { Told } from '../records/notes.ts';
import { agesOn, birthsAtAge, endsOf, narrow as narrowBirths, personOf } from './births.ts';
import type { Family } from './family.ts';
import type { Issue } from './issue.ts';
import { entrySlots, familyLayout, possibleOn } from './possible.ts';
import { sexOf, toldSex } from './relations.ts';

/** Answers that can be read and cannot be true of one person, and people who cannot be what the record calls them. */
export const possibleIssues = (family: Fragments<Family>): Issue[] => [
  ...memberIssues(family),
  ...coupleIssues(family),
  ...headIssues(family),
];

const memberIssues = ({ answeredOn, members = [], couples = [] }: Fragments<Family>): Issue[] => {
  if (answeredOn === undefined) return [];
  const layout = familyLayout();
  const { narrow } = possibleOn(layout, answeredOn);
  const day = dayNumber(answeredOn);
  return members.flatMap((member, i) => {
    const { births } = personOf(member, day);
    if (births[0] > births[1]) return [];
    const sex = sexOf(member, { members: [], couples });
    const slots = entrySlots('member', { ...member, ...(sex && { sex }) }, agesOn(births, day));
    const found = narrow(listOf(layout, 'members'), slots);
    return [...found].sort().map((fact) => issue(['members', i, keyOf(fact)], 'cannot-be'));
  });
};

/** A wife who is a man, a husband who is a woman, and answers about a couple that cannot be together. */
const coupleIssues = ({ answeredOn, members = [], couples = [] }: Fragments<Family>): Issue[] => {
  if (answeredOn === undefined) return [];
  const layout = familyLayout();
  const list = listOf(layout, 'couples');
  const day = dayNumber(answeredOn);
  const isSex = (id: string | null | undefined, sex: string) =>
    members.some((member) => member.id !== undefined && member.id === id && sexOf(member, {}) === sex);
  return couples.flatMap((couple, i) => {
    const { births } = personOf(members.find(({ id }) => id !== undefined && id === couple.wife) ?? {}, day);
    const ages = endsOf(couple.wifeAge);
    if (ages) narrowBirths(births, birthsAtAge(day, ...ages));
    const told = entrySlots('couple', couple as Told, agesOn(births, day));
    const found = births[0] > births[1] ? [] : [...possibleOn(layout, answeredOn).narrow(list, told)].sort();
    return [
      ...(isSex(couple.wife, 'male') ? [issue(['couples', i, 'wife'], 'sex-against-marriage')] : []),
      ...(isSex(couple.husband, 'female') ? [issue(['couples', i, 'husband'], 'sex-against-marriage')] : []),
      ...found.map((fact) => issue(['couples', i, keyOf(fact)], 'cannot-be')),
    ];
  });
};

/** More than one head, or a spouse of the head's own sex. */
const headIssues = ({ members = [], couples = [] }: Fragments<Family>): Issue[] => {
  const heads = members.flatMap(({ relation }, i) => (relation === 'head' ? [i] : []));
  const [first] = heads;
  if (first === undefined) return [];
  const sexAt = (i: number) => toldSex(members[i] ?? {}, couples);
  const own = sexAt(first);
  return [
    ...heads.slice(1).map((i) => issue(['members', i, 'relation'], 'two-heads')),
    ...members.flatMap(({ relation }, i) =>
      relation === 'spouse' && own !== undefined && sexAt(i) === own
        ? [issue(['members', i, 'relation'], 'sex-against-marriage')]
        : [],
    ),
  ];
};
