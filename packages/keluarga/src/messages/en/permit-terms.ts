import type { permitTerms as id } from '../id/permit-terms.ts';
import type { Like } from '../joined.ts';

/** How long papers of a business take and last, and what they cost. */
export const permitTerms = {
  params: {
    'legal.sppirt.commitment-deadline': 'months to meet the commitments of SPP-IRT',
    'legal.sppirt.commitment-extension': 'more months from the result of the check',
    'legal.sppirt.validity': 'years an SPP-IRT lasts at most',
    'legal.sppirt.renewal': 'months before its end when SPP-IRT may be renewed',
    'legal.sppirt.fee': 'fee of SPP-IRT',
    'legal.sppirt.false-data-ban': 'years without a new SPP-IRT after false data',
    'legal.halal.sd.fee': 'fee of the halal declaration',
    'legal.halal.sd.companion': 'time for the companion to look at the halal declaration',
    'legal.halal.sanction': 'time to act on a written halal warning',
    'legal.nib.place': 'time for the city to look at the place that was declared',
  },
} satisfies Like<typeof id>;
