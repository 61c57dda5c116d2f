import { all, any, unsettled } from '../../engine/expression.ts';
import { param, question, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { groupFact as fact } from '../group/facts.ts';
import { olderRulesKept, pp1, pp86 } from './eras.ts';
import { food } from './kinds.ts';
import { fewerDays } from './short-lived.ts';
import { plainProcess } from './sppirt.ts';

const decree2023 = {
  firstSeen: '2023-03-18',
  lastSeen: '2024-12-31',
  checked: '2026-11-24',
  grade: 'B',
  cite: cite('kepkaban-22-2023'),
} as const;

/** A decree on halal, in passing: what keeps for fewer days than this has a hygiene certificate. */
export const hygieneDays = param('legal.slhs.days', 'day', { ...decree2023, value: 7 });
/** Short-lived food lost its exemption in 2026; which licence it takes since stands in annexes that were not read. */
export const shortNow = question('legal.slhs.short.now', [
  cite('pp-1-2026', { article: '34' }),
  cite('kepkaban-22-2023'),
]);

/** What is served as it is sold: the place where it is made is certified. */
const ready = all(food, fact('product.readyToEat'));
export const readyToEat = rule(
  'legal.slhs.ready',
  { ...pp86('37(1), 37(2)'), when: ready },
  { ...pp1('37'), when: all(ready, olderRulesKept) },
);
const short = all(food, plainProcess, fewerDays('product.shelfDays', hygieneDays));
export const shortLived = rule(
  'legal.slhs.short',
  { ...decree2023, until: '2026-01-04', when: short },
  { ...pp1('34'), when: all(short, unsettled(shortNow)) },
);

const either = any(readyToEat, shortLived);
export const forSlhs = rule('legal.slhs', { ...pp86('37(1)'), when: either }, { ...pp1('37'), when: either });
