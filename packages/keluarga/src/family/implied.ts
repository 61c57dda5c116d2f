import { bits } from '../engine/answers.ts';
import type { Slots } from '../engine/state.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { valueOn } from '../law/dated.ts';
import { employmentAge } from './employment.ts';
import { facts } from './facts.ts';
import type { Field } from './plan.ts';

const UNEMPLOYED = bits(facts['member.job'].domain, ['none', 'informal']);
const MATERNAL = ['pregnant', 'postpartum'];

/** Adds to a member what was not asked and cannot be otherwise: a child has no employer, a husband does not give birth. */
export const impliedOn = (fields: ReadonlyMap<string, Field>, on: CivilDate) => {
  const [job, ...maternal] = ['job', ...MATERNAL].map((key) => fields.get(key)?.slot ?? 0);
  const least = valueOn(employmentAge.versions, on);
  const from = least.state === 'in-force' ? least.version.value : 0;
  /** `age`: the most it can be, completed years. */
  return (slots: Slots, age: number, isHusband: boolean): void => {
    if (job && age < from) slots[job] = at(slots, job) & UNEMPLOYED || at(slots, job);
    if (isHusband) for (const slot of maternal) if (at(slots, slot) === 1) slots[slot] = 0;
  };
};

const at = (slots: Slots, slot: number): number => slots[slot] as number;
