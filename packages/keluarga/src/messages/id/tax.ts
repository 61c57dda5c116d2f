import type * as law from '../../uppka/food/tax.ts';
import type { LawWords } from '../law-words.ts';

/** Income tax of a small business. */
export const tax = {
  params: {
    'tax.final.rate': 'pajak penghasilan final dari omzet',
    'tax.final.ceiling': 'omzet setahun tertinggi untuk pajak penghasilan final',
    'tax.final.free-500m': 'omzet setahun orang pribadi yang tidak kena pajak penghasilan',
    'tax.final.length': 'tahun pajak paling lama bagi orang pribadi',
    'tax.final.length.cooperative': 'tahun pajak paling lama bagi koperasi',
  },
} satisfies LawWords<typeof law>;
