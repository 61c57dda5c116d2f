import type * as terms from '../../uppka/food/figures.ts';
import type * as papers from '../../uppka/food/papers.ts';
import type { LawWords } from '../law-words.ts';

/** How long papers of a business take and last, and what they cost. */
export const permitTerms = {
  params: {
    'legal.sppirt.commitment-deadline': 'bulan untuk memenuhi komitmen SPP-IRT',
    'legal.sppirt.commitment-extension': 'bulan tambahan sejak hasil pemeriksaan',
    'legal.sppirt.validity': 'tahun berlakunya SPP-IRT, paling lama',
    'legal.sppirt.renewal': 'bulan sebelum berakhir, saat SPP-IRT boleh diperpanjang',
    'legal.sppirt.fee': 'biaya SPP-IRT',
    'legal.sppirt.false-data-ban': 'tahun tanpa SPP-IRT baru setelah data palsu',
    'legal.halal.sd.fee': 'biaya pernyataan halal',
    'legal.halal.sd.companion': 'batas pendamping memeriksa pernyataan halal',
    'legal.halal.sanction': 'batas menindaklanjuti peringatan tertulis halal',
    'legal.nib.place': 'batas kota menilai tempat usaha yang dinyatakan sendiri',
  },
} satisfies LawWords<typeof terms | typeof papers>;
