import { all, any, not, unsettled } from '../../engine/expression.ts';
import { type Param, param, question, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { groupFact as fact } from '../group/facts.ts';
import { pp86 } from './eras.ts';

/** Food that keeps fewer days than this was free of both licences. */
export const shortDays = param('legal.food.short', 'day', { ...pp86('36a'), value: 7 });
/** The article frees less than seven days, its elucidation and the guidance speak of more: of just seven none speaks. */
export const ofThatDay = question('legal.slhs.of-that-day', [
  cite('pp-86-2019', { article: '36a' }),
  cite('perbpom-4-2024', { via: ['klungkung-2024'] }),
]);

/** Fewer days than a number of the law; that number of days itself is open. */
export const fewerDays = (days: 'product.shelfDays' | 'product.coldDays', than: Param) =>
  all(fact(days).atMost(than), any(not(fact(days).atLeast(than)), unsettled(ofThatDay)));

const cold = any(fact('product.frozen'), fact('product.chilled'));

/** Of what must be kept cold the days count as it is kept: chilled or frozen for longer, it needed a licence. */
export const shortLived = rule('legal.food.short-lived', {
  ...pp86('36a'),
  when: any(
    all(not(cold), fewerDays('product.shelfDays', shortDays)),
    all(cold, fewerDays('product.coldDays', shortDays)),
  ),
});
