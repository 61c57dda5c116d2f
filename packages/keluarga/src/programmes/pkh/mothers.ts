import { all, any, unsettled } from '../../engine/expression.ts';
import { fact } from '../../family/facts.ts';
import { param, question, rule } from '../../law/define.ts';
import { checked, juknis, listed, regulation } from './sources.ts';

const guideline = juknis('pkh-2022-tribun-a', 'pkh-2022-tribun-b');

/** The last pregnancy that counts for certain. */
export const pregnancyMax = param('pkh.cap.pregnancyNo', 'pregnancy', {
  firstSeen: '2022-01-10',
  lastSeen: '2022-02-27',
  checked,
  grade: 'C',
  cite: guideline,
  value: 2,
});

/** Pages of 2022 name a last pregnancy; the regulation's list, as quoted, has no such limit. */
export const laterPregnancy = question('pkh.component.pregnancy.later', [guideline, regulation()]);

/** The limit decides nothing alone: it is not in the regulation's list, so a later pregnancy is open and never a no. */
export const pregnancyNumber = rule('pkh.component.pregnancy-number', {
  ...listed,
  cite: regulation('pkh-2022-tribun-a', 'pkh-2022-tribun-b'),
  when: any(fact('member.pregnancyNumber').atMost(pregnancyMax), unsettled(laterPregnancy)),
});

export const pregnant = rule('pkh.component.pregnant', {
  ...listed,
  cite: regulation('pkh-2022-tribun-a', 'pkh-2022-tribun-b'),
  when: all(any(fact('member.pregnant'), fact('member.postpartum')), pregnancyNumber),
});

/** The regulation's list, as quoted, names breastfeeding mothers; lists of who is paid for do not. */
export const breastfeedingCounts = question('pkh.component.breastfeeding.counts', [regulation(), guideline]);

/** Open for any KK, a baby need not be on it yet; whether somebody is breastfeeding is not asked, as it would settle nothing. */
export const breastfeeding = rule('pkh.component.breastfeeding', {
  ...listed,
  cite: regulation(),
  when: unsettled(breastfeedingCounts),
});
