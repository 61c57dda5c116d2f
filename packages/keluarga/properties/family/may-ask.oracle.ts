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

/** One value, or that it is not known. */
const isOne = (answer: unknown): boolean =>
  typeof answer === 'string' || (Array.isArray(answer) && answer.length === 1);

const isTold = (answer: unknown): boolean => answer !== undefined;

const mayAskMember = (family: Family, key: string, member: Member, first: boolean): boolean => {
  const [least, most] = agesOf(family, member);
  const { sex, pregnant, postpartum, job } = member;
  const nobody: readonly string[] = family.nobody?.members ?? [];
  const isHusband = family.couples?.some(({ husband }) => husband === member.id);
  switch (key) {
    case 'member.pregnant':
    case 'member.postpartum': {
      if (sex === 'male' || isHusband || most < 10 || least > 55) return false;
      const isWife = family.couples?.some(({ wife }) => wife === member.id);
      return !first || isOne(sex) || isWife || pregnant === true || postpartum === true;
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
      return ![job].flat().every((one) => one === 'none' || one === 'informal') && most >= 13;
    case 'member.job':
      return most >= 13;
    case 'member.sex':
      return !isOne(sex);
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
