import { unsettled } from '../../engine/expression.ts';
import { question, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { programme } from '../../law/programme.ts';
import { ways } from '../../law/ways.ts';
import { fieldOffices } from '../agency.ts';
import { groupFact as fact } from './facts.ts';

const stated = { firstSeen: '2022-01-27', lastSeen: '2022-01-27', checked: '2026-11-24', grade: 'B' } as const;
const said = { ...stated, cite: cite('pontianakpost-2022') } as const;

/** The test by which a group is put forward to those who give capital: found in no text. */
export const qualified = question('uppka.capital.layak-criteria', [
  cite('perban-bkkbn-17-2020'),
  cite('pontianakpost-2022'),
]);
export const putForward = rule('uppka.capital.facilitation', {
  ...said,
  when: unsettled(qualified),
});
/** The agency gives no money: it may put a group forward. */
export const facilitation = /* @__PURE__ */ programme({
  id: 'uppka.facilitation',
  subject: 'group',
  rule: putForward,
  ...ways(said, { decidedBy: ['bkkbn'] }),
  ...ways(fieldOffices, { where: ['plkb', 'family-office'] }),
});

const given = {
  ...stated,
  lastSeen: '2022-07-07',
  cite: cite('pontianakpost-2022', { via: ['kalbar-antara-sambas'] }),
} as const;
export const passed = rule('uppka.capital.attg', {
  ...given,
  when: fact('group.assessmentPassed'),
});
/** Tools, for a group that passed the agency's own assessment. */
export const tools = /* @__PURE__ */ programme({
  id: 'uppka.tools',
  subject: 'group',
  rule: passed,
  ...ways(given, { decidedBy: ['bkkbn'] }),
  ...ways(fieldOffices, { where: ['plkb', 'family-office'] }),
});
