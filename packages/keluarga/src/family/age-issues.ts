import { dayNumber, dayText } from '../law/elapsed.ts';
import type { Fragments } from '../records/fragments.ts';
import { issue, type Path } from '../records/issue.ts';
import { birthsAtAge, endsOf, narrow, personOf } from './births.ts';
import { facts } from './facts.ts';
import type { Couple, Family, Member } from './family.ts';
import type { Issue } from './issue.ts';

/** Births that cannot be, and ages that cannot both be true. */
export const ageIssues = ({ answeredOn, members = [], couples = [] }: Fragments<Family>): Issue[] => {
  if (answeredOn === undefined) return [];
  const own = members.flatMap((member, i) => memberIssues(member, answeredOn, ['members', i]));
  const wives = couples.flatMap((couple, i) => {
    const wife = couple.wife === undefined ? undefined : members.find(({ id }) => id === couple.wife);
    return wife ? wifeIssues(couple, wife, answeredOn, ['couples', i]) : [];
  });
  return [...own, ...wives];
};

const memberIssues = (member: Partial<Member>, answeredOn: string, path: Path): Issue[] => {
  const days = endsOf(member.birthDate);
  if (!days) return isEmpty(member, answeredOn) ? [issue([...path, 'ageMonths'], 'age-against-months')] : [];
  const [first] = birthsAtAge(dayNumber(answeredOn));
  if (days[0] > answeredOn) return [issue([...path, 'birthDate'], 'born-after-answers')];
  if (dayNumber(days[1]) < first)
    return [
      issue([...path, 'birthDate'], 'born-too-early', { min: dayText(first), max: facts['member.age'].domain.max }),
    ];
  const { age: _, ...inMonths } = member;
  if (isEmpty(inMonths, answeredOn)) return [issue([...path, 'ageMonths'], 'age-against-birth')];
  return isEmpty(member, answeredOn) ? [issue([...path, 'age'], 'age-against-birth')] : [];
};

/** Whether nobody has these ages and this birth date. */
const isEmpty = (member: Partial<Member>, answeredOn: string): boolean => {
  const { births } = personOf(member, dayNumber(answeredOn));
  return births[0] > births[1];
};

const wifeIssues = ({ wifeAge }: Couple, wife: Partial<Member>, answeredOn: string, path: Path): Issue[] => {
  const ages = endsOf(wifeAge);
  const { births } = personOf(wife, dayNumber(answeredOn));
  if (!ages || births[0] > births[1]) return [];
  narrow(births, birthsAtAge(dayNumber(answeredOn), ...ages));
  return births[0] > births[1] ? [issue([...path, 'wifeAge'], 'age-against-wife', { id: wife.id ?? '' })] : [];
};
