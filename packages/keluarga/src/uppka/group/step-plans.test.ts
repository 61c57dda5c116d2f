import { expect, test } from 'vitest';
import { stepPlans } from './step-plans.ts';
import { STEPS } from './steps.ts';

test('each step has its plan, and comes after the steps it waits for', () => {
  expect(Object.keys(stepPlans)).toEqual([...STEPS]);
  for (const [i, id] of STEPS.entries())
    expect(stepPlans[id].after.filter((first) => STEPS.indexOf(first) >= i)).toEqual([]);
});

test('the SPP-IRT is free in the city and ends; of the other papers no such figure was read', () => {
  const { sppirt, slhs, nib } = stepPlans;
  expect(sppirt.fee?.versions.map(({ value, grade }) => [value, grade])).toEqual([[0, 'B']]);
  expect(sppirt.validity?.versions.map(({ value }) => value)).toEqual([5]);
  expect([slhs.fee, slhs.validity, nib.fee, nib.validity]).toEqual(Array(4).fill(undefined));
});
