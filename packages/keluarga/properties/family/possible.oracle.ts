import type { Truths, Value } from './teller.ts';

/** What can be, said anew in plain code: it shares nothing with the conditions of the facts. */

const EMPLOYER_FROM = 13;
const KTP_FROM = 17;
const ANY_AGE = ['none', 'informal'];
const YOUNG = [...ANY_AGE, 'wage', 'state-paid'];
const SCHOOL: Readonly<Record<string, readonly [number, number]>> = {
  none: [0, 130],
  tk: [0, 9],
  sd: [5, 130],
  smp: [10, 130],
  sma: [13, 130],
  higher: [15, 130],
};

const couldBearChild = ({ sex, age }: Truths): boolean =>
  sex === 'female' && (age as number) >= 10 && (age as number) <= 55;

const oldest = (relation: Value): number =>
  relation === 'parent' || relation === 'parent-in-law'
    ? 20
    : relation === 'spouse' || relation === 'child-in-law'
      ? 10
      : 0;

/** Whether a person of whom all the rest is so could be so. */
export const couldBe = (key: string, value: Value, person: Truths): boolean => {
  const age = person.age as number;
  switch (key) {
    case 'pregnant':
    case 'postpartum':
      return value === false || couldBearChild(person);
    case 'pregnancyNumber':
      return value === 1 || person.pregnant === true || person.postpartum === true;
    case 'job':
      return (age < EMPLOYER_FROM ? ANY_AGE : age < KTP_FROM ? YOUNG : [value]).includes(value as string);
    case 'monthlyWage':
      return value === 0 || !ANY_AGE.includes(person.job as string);
    case 'school': {
      const [from, to] = SCHOOL[value as string] as readonly [number, number];
      return from <= age && age <= to;
    }
    case 'relation':
      return age >= oldest(value);
    default:
      return true;
  }
};

const REPAIRS: Readonly<Record<string, Value>> = {
  relation: 'kin',
  pregnant: false,
  postpartum: false,
  pregnancyNumber: 1,
  job: 'none',
  monthlyWage: 0,
  school: 'none',
};

/** The person, with what cannot be left out; nobody is head or spouse by chance, since that would make couples. */
export const possiblePerson = (truths: Truths): Truths => {
  const person: Record<string, Value> = { ...truths };
  if (person.relation === 'head' || person.relation === 'spouse') person.relation = 'kin';
  for (const [key, repaired] of Object.entries(REPAIRS))
    if (!couldBe(key, person[key] as Value, person)) person[key] = repaired;
  return person;
};

const menstruates = ({ menstruation, wifeAge }: Truths): boolean => {
  const age = wifeAge as number;
  return menstruation === 'menstruating' ? age >= 8 && age <= 60 : menstruation !== 'not-started' || age <= 20;
};

export const possibleCouple = (truths: Truths): Truths => ({
  ...truths,
  menstruation: menstruates(truths) ? (truths.menstruation as Value) : 'stopped',
  married: truths.married === true && (truths.wifeAge as number) >= 10,
  wantsToBecomeAcceptor: truths.wantsToBecomeAcceptor === true && truths.method === 'none',
});
