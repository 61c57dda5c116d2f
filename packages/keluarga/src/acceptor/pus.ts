import { all, any, unsettled } from '../engine/expression.ts';
import { fact } from '../family/facts.ts';
import { param, question, rule } from '../law/define.ts';
import { cite } from '../law/instruments.ts';

const source = {
  firstSeen: '2011-12-31',
  lastSeen: '2025-07-08',
  checked: '2026-11-24',
  grade: 'B',
  cite: cite('bkkbn-pus', { via: ['bkkbn-kamus-2011', 'asahan-unmet-need'] }),
} as const;

/** Completed years of the wife's age within which a couple is of reproductive age, both ends included. */
export const wifeAgeMin = param('pus.wife-age.min', 'year', { ...source, value: 15 });
export const wifeAgeMax = param('pus.wife-age.max', 'year', { ...source, value: 49 });

/** The operational wording goes to 49, then to "more than 50"; a glossary says "over 49". */
export const boundary50 = question('pus.boundary.50', [cite('bkkbn-pus'), cite('bkkbn-kamus-2011')]);

const age = fact('couple.wifeAge');
const menstruating = fact('couple.menstruation').oneOf('menstruating');
const hasMenstruated = fact('couple.menstruation').oneOf('menstruating', 'stopped');

/** Pasangan usia subur: a married couple; only the wife's age counts. */
export const isPus = rule('pus.definition', {
  ...source,
  when: all(
    fact('couple.married'),
    any(
      age.between(wifeAgeMin, wifeAgeMax),
      all(age.atMost(14), hasMenstruated),
      all(age.between(50, 50), menstruating, unsettled(boundary50)),
      all(age.atLeast(51), menstruating),
    ),
  ),
});
