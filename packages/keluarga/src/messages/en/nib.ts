import type { nib as id } from '../id/nib.ts';
import type { Like } from '../joined.ts';

/** What the law says of the number of a business. */
export const nib = {
  'nib-is-licence':
    'For micro and small businesses of low risk, the NIB is the licence. It also counts as SNI (the national standard) and as a statement of halal assurance.',
  'one-nib': 'A person signs up with the NIK (identity number). One business owner has one NIB.',
  'nib-lasts-and-insures':
    'The NIB holds as long as the business runs. It also counts as registering the business for health and work insurance.',
} satisfies Like<typeof id>;
