import { all, any, unsettled } from '../../engine/expression.ts';
import { question, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { groupFact as fact } from '../group/facts.ts';

const kind = fact('product.kind');

/** Whether a herbal drink is food or natural medicine stands in an annex that was not read. */
export const herbalIsFood = question('legal.herbal-soap', [cite('pp-28-2025', { article: '164(1)' })]);
/** Food and drink; the regulation of 2026 says the same again. */
export const food = rule('legal.food.kind', {
  from: '2019-12-26',
  lastSeen: '2026-01-05',
  checked: '2026-11-24',
  grade: 'A',
  cite: cite('pp-86-2019', { article: '1(1), 1(10)', via: ['pp-1-2026'] }),
  when: any(kind.oneOf('food'), all(kind.oneOf('herbal'), unsettled(herbalIsFood))),
});

/** Which licence natural medicine, cosmetics and soap take, and who is freed of one, stands in the same annexes. */
export const otherLicence = question('legal.herbal-soap.licence', [cite('pp-28-2025', { article: '163, 164' })]);
export const otherGoods = rule('legal.herbal-soap.way', {
  from: '2019-12-26',
  lastSeen: '2025-06-05',
  checked: '2026-11-24',
  grade: 'A',
  cite: cite('pp-28-2025', { article: '163, 164' }),
  when: all(kind.oneOf('herbal', 'cosmetic', 'soap', 'other'), unsettled(otherLicence)),
});
