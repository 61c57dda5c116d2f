import { expect, test } from 'vitest';
import * as sterilisation from './sterilisation.ts';

const { sterilisationVariants: variants } = sterilisation;

test('the variants of vasectomy contradict each other in every number', () => {
  const of = (key: 'minAge' | 'minChildren' | 'minYoungest') => [
    ...new Set(variants.filter(({ method }) => method === 'mop').map((variant) => variant[key])),
  ];
  expect(of('minAge')).toEqual([35, 30, undefined]);
  expect(of('minChildren')).toEqual([2, 3, undefined]);
  expect(of('minYoungest')).toEqual([3, 5, undefined]);
});

test('none is better than a secondary source', () => {
  expect(variants.filter(({ grade }) => grade !== 'C')).toEqual([]);
});

test('nothing here decides: there is no function at all', () => {
  expect(Object.values(sterilisation).filter((value) => typeof value === 'function')).toEqual([]);
});
