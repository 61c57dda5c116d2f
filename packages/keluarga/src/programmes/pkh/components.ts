import { all, any, some, unsettled } from '../../engine/expression.ts';
import { fact } from '../../family/facts.ts';
import { question, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { earlyChild, outOfSchool, sd, sma, smp } from './children.ts';
import { elderly } from './elders.ts';
import { breastfeeding, pregnant } from './mothers.ts';
import { checked, listed, regulation } from './sources.ts';

export const disability = rule('pkh.component.disability', {
  ...listed,
  cite: regulation('pkh-2021-tribun', 'pkh-2022-tribun-b'),
  when: fact('member.severeDisability'),
});

const presidential = cite('inpres-2-2023', { via: ['pkh-ham-viva', 'pkh-ham-poskota', 'pkh-2025-tribunjualbeli'] });
const victim = fact('member.grossRightsVictim');

/** The instruction is of 2023, and victims were first seen among those paid in July 2024. */
export const victimsBefore = question('pkh.component.gross-rights-victim.before', [presidential]);

export const grossRightsVictim = rule(
  'pkh.component.gross-rights-victim',
  {
    ...listed,
    until: '2024-07-01',
    lastSeen: '2024-07-01',
    cite: presidential,
    when: all(victim, unsettled(victimsBefore)),
  },
  {
    firstSeen: '2024-07-02',
    lastSeen: '2025-01-01',
    checked,
    grade: 'C',
    cite: presidential,
    when: victim,
  },
);

/** In the order in which members are taken when more qualify than are paid for; nothing is said of the last. */
export const components = { earlyChild, sd, smp, sma, disability, elderly, pregnant, grossRightsVictim } as const;

export const hasComponent = rule('pkh.component', {
  ...listed,
  cite: regulation(),
  when: any(some('members', any(...Object.values(components), outOfSchool)), breastfeeding),
});
