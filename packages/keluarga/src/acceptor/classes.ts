import { all, any, unsettled } from '../engine/expression.ts';
import { fact } from '../family/facts.ts';
import { question, rule } from '../law/define.ts';
import { cite } from '../law/instruments.ts';

const checked = '2026-11-24';
const method = fact('couple.method');

/**
 * Texts class the lactational amenorrhoea method both ways: `schemes` has them side by side. The list of the law, which
 * called it traditional, ended with the regulation it explained.
 */
export const malClass = question('kb.class.modern.mal-conflict', [
  cite('sdg-metadata'),
  cite('bkkbn-siga-tables'),
  cite('riskesdas-2013'),
]);

/** A couple uses a method that statistics count as long (MKJP). */
export const isMkjp = rule('kb.class.mkjp', {
  firstSeen: '2020-09-30',
  lastSeen: '2024-05-20',
  checked,
  grade: 'C',
  cite: cite('mkjp-tinjauan', { via: ['bkkbn-bengkulu-mkjp', 'kampung-kb-mkjp-2024'] }),
  when: method.oneOf('iud', 'implant', 'mow', 'mop'),
});

/** A couple uses a method called modern. */
export const isModern = rule('kb.class.modern', {
  firstSeen: '2025-01-31',
  lastSeen: '2025-09-30',
  checked,
  grade: 'B',
  cite: cite('sdg-metadata', { via: ['bkkbn-siga-tables'] }),
  when: any(
    method.oneOf('pill', 'injection', 'condom', 'implant', 'iud', 'mow', 'mop', 'other-modern'),
    all(method.oneOf('mal'), unsettled(malClass)),
  ),
});
