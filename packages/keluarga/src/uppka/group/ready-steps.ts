import { advised, procedure, rowsIn } from '../../law/procedure.ts';
import { halalDeclaration } from '../food/halal.ts';
import { halalDuty } from '../food/halal-duty.ts';
import { halalFee, sppirtFee } from '../food/papers.ts';
import { bpomMd, slhs, sppirt } from '../food/permit.ts';
import { commitments, validity } from '../food/sppirt-steps.ts';
import type { GroupCheck } from './check.ts';
import { formation } from './formation.ts';

/** Papers and places as the check of the step names them. */
const of = ({ documents, where }: Pick<GroupCheck, 'documents' | 'where'>) => ({
  papers: rowsIn(documents),
  where: rowsIn(where),
});

const ruleOf = ({ rule }: GroupCheck) => rule;

const afterNib = [advised('nib')];
const afterTraining = [...afterNib, advised('pkp')];

/**
 * What makes a group ready, in the order of practice, which no text prescribes: the law lets the SPP-IRT come before the
 * training, and then a deadline runs. A step with a rule is wanted where a product makes it hold.
 */
export const readySteps = /* @__PURE__ */ procedure('uppka.ready', [
  { id: 'members', papers: [advised('member-list'), advised('minutes')], where: of(formation).where },
  { id: 'books', after: [advised('members')] },
  { id: 'letter', after: [advised('members')], where: [advised('family-office'), advised('business-office')] },
  { id: 'nib', after: [advised('members')], where: [advised('oss')] },
  { id: 'pkp', after: afterNib, where: [advised('health-office')], counts: [commitments] },
  { id: 'sppirt', after: afterTraining, ...of(sppirt), when: ruleOf(sppirt), fee: sppirtFee, counts: [validity] },
  { id: 'slhs', after: afterTraining, ...of(slhs), when: ruleOf(slhs) },
  { id: 'bpom', after: afterNib, ...of(bpomMd), when: ruleOf(bpomMd) },
  { id: 'halal', after: afterNib, ...of(halalDeclaration), when: ruleOf(halalDuty), fee: halalFee },
]);

export type StepId = (typeof readySteps)['steps'][number]['id'];

/**
 * `tell`: the group has not said. `next` may start now, several at once; `later` waits for others; `ask` turns on a
 * question only an office can answer. `unmet`: had, while what it hangs on is not known to be met. `other-way`: no way
 * for these products, which is not to say that they need none. `not-bound`: a law text that was read does not ask it.
 */
export type StepState = 'done' | 'unmet' | 'next' | 'later' | 'tell' | 'ask' | 'other-way' | 'not-bound';
