import { cite } from '../law/instruments.ts';
import { advised, procedure, seenAs } from '../law/procedure.ts';

/** A pocket book of the agency for the groups before these; of the regulation of today no article was read. */
const book2015 = seenAs({
  firstSeen: '2015-01-01',
  lastSeen: '2015-01-01',
  checked: '2026-11-24',
  grade: 'B',
  cite: cite('uppks-eight-steps'),
});
const step = <const Id extends string>(id: Id, before?: string) => ({
  id,
  versions: book2015,
  ...(before !== undefined && { after: [{ value: before, versions: book2015 }] }),
});

/** Forming a group, in eight steps. */
export const formingSteps = /* @__PURE__ */ procedure('uppka.form', [
  { ...step('gather'), where: [advised('plkb')] },
  step('market', 'gather'),
  step('choose', 'market'),
  step('capital', 'choose'),
  step('make', 'capital'),
  step('sell', 'make'),
  step('record', 'sell'),
  step('partner', 'record'),
]);
