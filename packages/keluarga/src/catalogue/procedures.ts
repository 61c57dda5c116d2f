import { sppirtSteps } from '../uppka/food/sppirt-steps.ts';
import { formingSteps } from '../uppka/forming.ts';
import { readySteps } from '../uppka/group/ready-steps.ts';
import { joiningSteps } from '../uppka/joining.ts';

/** How things are done, step by step. */
export const procedures = [joiningSteps, formingSteps, readySteps, sppirtSteps] as const;
