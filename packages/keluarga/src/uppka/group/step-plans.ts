import type { Param } from '../../law/define.ts';
import { halalDeclaration } from '../food/halal.ts';
import { halalDuty } from '../food/halal-duty.ts';
import { commitmentMonths, halalFee, sppirtFee, sppirtYears } from '../food/papers.ts';
import { bpomMd, slhs, sppirt } from '../food/permit.ts';
import type { GroupCheck } from './check.ts';
import { formation } from './formation.ts';
import type { StepId } from './steps.ts';

/** What a step on the way to a ready group asks for; a figure is left out where none was read. */
export interface StepPlan {
  /** Steps that come first in practice. */
  readonly after: readonly StepId[];
  /** What says whether a product wants the paper. */
  readonly check?: GroupCheck;
  readonly where: readonly string[];
  readonly documents: readonly string[];
  readonly fee?: Param;
  /** How long it lasts at most. */
  readonly validity?: Param;
  /** Within which time it must follow, where the SPP-IRT was issued before it. */
  readonly within?: Param;
}

const own = (after: readonly StepId[], where: readonly string[]): StepPlan => ({ after, where, documents: [] });
const by = (check: GroupCheck, after: readonly StepId[]): StepPlan => ({
  after,
  where: check.where,
  documents: check.documents,
});

/** The practical order; the law lets the SPP-IRT come before the training, and then a deadline runs. */
export const stepPlans: Readonly<Record<StepId, StepPlan>> = {
  members: by(formation, []),
  books: own(['members'], []),
  letter: own(['members'], ['family-office', 'business-office']),
  nib: own(['members'], ['oss']),
  pkp: { ...own(['nib'], ['health-office']), within: commitmentMonths },
  sppirt: { ...by(sppirt, ['nib', 'pkp']), check: sppirt, fee: sppirtFee, validity: sppirtYears },
  slhs: { ...by(slhs, ['nib', 'pkp']), check: slhs },
  bpom: { ...by(bpomMd, ['nib']), check: bpomMd },
  halal: { ...by(halalDeclaration, ['nib']), check: halalDuty, fee: halalFee },
};
