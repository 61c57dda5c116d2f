import type { Couple, Family, Member } from '../../src/family/family.ts';
import { birthdaysPassed } from './calendar.ts';

/** Whether a question makes sense of somebody, by what the record says of them alone: no code of the library decides. */
export const mayAsk = (family: Family, key: string, id: string, first: boolean): boolean => {
  const member = family.members?.find((one) => one.id === id);
  if (member) return mayAskMember(family, key, member, first);
  const couple = family.couples?.find((one, i) => (one.id ?? String(i + 1)) === id);
  return couple ? mayAskCouple(family, key, couple, first) : true;
};

const agesOf = ({ answeredOn }: Family, { age, birthDate }: Member): readonly [number, number] => {
  const told = age === undefined || age === 'unknown' ? [0, 130] : [age].flat();
  const days = birthDate === undefined || birthDate === 'unknown' ? [] : [birthDate].flat();
  const born = days.length ? [days.at(-1), days[0]].map((day) => birthdaysPassed(day as string, answeredOn)) : [0, 130];
  return [Math.max(told[0] as number, born[0] as number), Math.min(told.at(-1) as number, born[1] as number)];
};

/** What is left of a choice once what is said of everybody is held against it; nothing when neither says anything. */
const left = ({ everyone }: Family, member: Member, key: 'sex' | 'job'): readonly string[] => {
  const said = [member[key], everyone?.members?.[key]].filter((one) => one !== undefined && one !== 'unknown');
  const [first = [], ...more] = said.map((one): readonly string[] => [one ?? []].flat());
  return first.filter((value) => more.every((values) => values.includes(value)));
};

/** That it is not known is an answer too. */
const isSaid = (answer: unknown, values: readonly string[]): boolean => answer === 'unknown' || values.length === 1;

const isTold = (answer: unknown): boolean => answer !== undefined;

const mayAskMember = (family: Family, key: string, member: Member, first: boolean): boolean => {
  const [least, most] = agesOf(family, member);
  const { sex, pregnant, postpartum } = member;
  const [sexes, jobs] = [left(family, member, 'sex'), left(family, member, 'job')];
  const nobody: readonly string[] = family.nobody?.members ?? [];
  const isA = (as: 'mother' | 'father') =>
    family.members?.some((one) => one[as] === member.id && one !== member) === true;
  const isHusband = isA('father') || family.couples?.some(({ husband }) => husband === member.id);
  switch (key) {
    case 'member.pregnant':
    case 'member.postpartum': {
      if (sexes.join() === 'male' || isHusband || most < 10 || least > 55) return false;
      const isWife = isA('mother') || family.couples?.some(({ wife }) => wife === member.id);
      return !first || isSaid(sex, sexes) || isWife || pregnant === true || postpartum === true;
    }
    case 'member.pregnancyNumber': {
      const no = (answer: unknown, fact: string) => answer === false || nobody.includes(fact);
      if (no(pregnant, 'pregnant') && no(postpartum, 'postpartum')) return false;
      const told = (answer: unknown, fact: string) => isTold(answer) || nobody.includes(fact);
      return (
        !first ||
        pregnant === true ||
        postpartum === true ||
        (told(pregnant, 'pregnant') && told(postpartum, 'postpartum'))
      );
    }
    case 'member.monthlyWage':
      return (!jobs.length || jobs.some((one) => one !== 'none' && one !== 'informal')) && most >= 13;
    case 'member.job':
      return most >= 13;
    case 'member.sex':
      return !isSaid(sex, sexes) && !isA('mother') && !isA('father');
    case 'member.age':
      return least < most;
    default:
      return true;
  }
};

const mayAskCouple = (family: Family, key: string, couple: Couple, first: boolean): boolean => {
  const { method, wife } = couple;
  if (key === 'couple.wife') return wife === undefined && (family.members?.length ?? 0) > 0;
  if (key !== 'couple.wantsToBecomeAcceptor') return true;
  const values = [method].flat();
  const couldBeNone = method === undefined || values.includes('none') || method === 'unknown';
  return couldBeNone && (!first || isTold(method));
};
