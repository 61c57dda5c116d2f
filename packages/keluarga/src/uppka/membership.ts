import { isPeserta } from '../acceptor/peserta.ts';
import { isPus } from '../acceptor/pus.ts';
import { all, any, unsettled } from '../engine/expression.ts';
import { fact } from '../family/facts.ts';
import { question, rule } from '../law/define.ts';
import { cite } from '../law/instruments.ts';
import { programme } from '../law/programme.ts';
import { ways } from '../law/ways.ts';
import { agency, fieldOffices } from './agency.ts';

/** Said again in 2026, of the families for whom the groups are. */
const families = {
  ...agency,
  lastSeen: '2026-02-04',
  cite: cite('perban-bkkbn-17-2020', { via: ['bkkbn-diy-uppka', 'bkkbn-jambi-uppka', 'aku-2026'] }),
} as const;

export const acceptorFamily = rule('uppka.member.acceptor-family', {
  ...families,
  when: isPeserta,
});

/** The agency names vulnerable families as a target and publishes no test of who is one. */
export const isVulnerable = question('uppka.vulnerable-family.test', [cite('bkkbn-jambi-uppka')]);

export const vulnerableFamily = rule('uppka.member.vulnerable-family', {
  ...agency,
  cite: cite('perban-bkkbn-17-2020', { via: ['bkkbn-jambi-uppka'] }),
  when: unsettled(isVulnerable),
});

/** Only a couple that may become one: of reproductive age, using nothing, and meaning to begin. */
export const prospectiveAcceptor = rule('uppka.member.prospective-acceptor', {
  ...agency,
  cite: cite('perban-bkkbn-17-2020', { via: ['bkkbn-jambi-uppka'] }),
  when: all(isPus, fact('couple.method').oneOf('none'), fact('couple.wantsToBecomeAcceptor')),
});

const admitting = {
  firstSeen: '2021-12-31',
  lastSeen: '2021-12-31',
  checked: '2026-11-24',
  grade: 'B',
  cite: cite('kalbar-antara-2021'),
  where: 'kalimantan-barat',
} as const;

export const byDeliberation = rule('uppka.member.by-deliberation', {
  ...admitting,
  when: fact('kk.admittedByGroup'),
});

/** Whether the regulation opens a group to others, or closes it to some: no article of it was read. */
export const others = question('uppka.member.others', [
  cite('perban-bkkbn-17-2020'),
  cite('bkkbn-jambi-kampung-kb'),
  cite('pontianakpost-2022'),
  cite('kalbar-antara-sambas'),
]);

export const member = rule('uppka.member', {
  ...families,
  when: any(acceptorFamily, prospectiveAcceptor, vulnerableFamily, byDeliberation, unsettled(others)),
});

/** Membership of a UPPKA group. */
export const uppka = /* @__PURE__ */ programme({
  id: 'uppka',
  subject: 'couples',
  rule: member,
  existence: [
    {
      value: true,
      firstSeen: '2020-12-31',
      lastSeen: '2026-02-04',
      checked: '2026-11-24',
      grade: 'A',
      cite: cite('perban-bkkbn-17-2020', { via: ['aku-2026'] }),
    },
  ],
  ...ways(admitting, { decidedBy: ['uppka-group'] }),
  ...ways(
    { ...fieldOffices, cite: cite('bkkbn-module-siga', { via: ['kalbar-antara-sambas', 'kalbar-antara-2021'] }) },
    { where: ['plkb', 'uppka-group', 'family-office'] },
  ),
});
