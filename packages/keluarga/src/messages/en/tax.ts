import type { tax as id } from '../id/tax.ts';
import type { Like } from '../joined.ts';

/** Income tax of a small business. */
export const tax = {
  params: {
    'tax.final.rate': 'final income tax on sales',
    'tax.final.ceiling': 'highest yearly sales for the final income tax',
    'tax.final.free-500m': 'yearly sales of one person free of income tax',
    'tax.final.length': 'tax years at most for one person',
    'tax.final.length.cooperative': 'tax years at most for a cooperative',
  },
} satisfies Like<typeof id>;
