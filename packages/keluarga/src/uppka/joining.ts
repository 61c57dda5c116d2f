import { cite } from '../law/instruments.ts';
import { advised, procedure, rowsIn, seenAs, told } from '../law/procedure.ts';
import { uppka } from './membership.ts';

/** An office of one province told it; no article of the regulation was read. */
const byDeliberation = {
  firstSeen: '2021-12-31',
  lastSeen: '2021-12-31',
  checked: '2026-11-24',
  grade: 'B',
  cite: cite('kalbar-antara-2021'),
  where: 'kalimantan-barat',
} as const;
const after = (id: string) => [advised(id)];

/** Joining a group. The order is our advice; that the group decides is what an office says. */
export const joiningSteps = /* @__PURE__ */ procedure('uppka.join', [
  { id: 'ask', where: rowsIn(uppka.where) },
  { id: 'visit', after: after('ask'), where: [advised('uppka-group')] },
  { id: 'questions', after: after('visit'), where: [advised('uppka-group')] },
  { id: 'offer', after: after('questions'), where: [advised('uppka-group')] },
  {
    id: 'decision',
    versions: seenAs(byDeliberation),
    after: after('offer'),
    where: [told('uppka-group', byDeliberation)],
  },
  { id: 'papers', after: after('decision'), papers: [advised('ktp'), advised('kk')] },
]);
