import { all } from '../engine/expression.ts';
import { fact } from '../family/facts.ts';
import { param, rule } from '../law/define.ts';
import { cite } from '../law/instruments.ts';

/** The day it came into force was not read, only its year. */
const source = (article: string) =>
  ({
    from: ['2025-01-01', '2025-12-31'],
    lastSeen: '2025-12-31',
    checked: '2026-11-24',
    grade: 'A',
    cite: cite('permenkes-2-2025', { article }),
  }) as const;

/** Completed years of the wife by which the regulation names the purpose of a service: a purpose, no condition. */
export const delayBelow = param('kb.purpose.delay.below', 'year', { ...source('38(1)'), value: 20 });
export const spaceUpTo = param('kb.purpose.space.max', 'year', { ...source('38(1)'), value: 35 });

/** Completed years of the wife up to which the programme for the young serves a couple. */
export const youthAgeMax = param('kb.youth.wife-age.max', 'year', { ...source('14(2)'), value: 19 });

/** The programme for the young gives contraceptives to married couples only. */
export const youthMarriedOnly = rule('kb.youth.married-only', {
  ...source('14(2)'),
  when: all(fact('couple.married'), fact('couple.wifeAge').atMost(youthAgeMax)),
});
