import { all, any, unsettled } from '../engine/expression.ts';
import { fact } from '../family/facts.ts';
import { question, rule } from '../law/define.ts';
import { cite } from '../law/instruments.ts';

const seen = { lastSeen: '2026-11-24', checked: '2026-11-24' } as const;
const method = fact('couple.method');

/** Texts class the lactational amenorrhoea method both ways: `schemes` has them side by side. */
export const malClass = question('kb.class.modern.mal-conflict', [
  cite('sdg-metadata'),
  cite('bkkbn-siga-tables'),
  cite('pp-61-2014', { article: 'penjelasan pasal 22(1)' }),
  cite('riskesdas-2013'),
]);

/** A couple uses a method that statistics count as long (MKJP). */
export const isMkjp = rule('kb.class.mkjp', {
  ...seen,
  firstSeen: '2019-01-01',
  grade: 'C',
  cite: cite('mkjp-tinjauan'),
  when: method.oneOf('iud', 'implant', 'mow', 'mop'),
});

/** A couple uses a method called modern. */
export const isModern = rule('kb.class.modern', {
  ...seen,
  firstSeen: '2019-01-01',
  grade: 'B',
  cite: cite('sdg-metadata'),
  when: any(
    method.oneOf('pill', 'injection', 'condom', 'implant', 'iud', 'mow', 'mop', 'other-modern'),
    all(method.oneOf('mal'), unsettled(malClass)),
  ),
});
