import type * as law from '../../uppka/food/size.ts';
import type { LawWords } from '../law-words.ts';
import { said } from '../rule-words.ts';

/** Size of a business. */
export const businessSize = {
  rules: {
    'legal.umk.micro': said(
      'usaha mikro saat mendaftar',
      'Modal usaha termasuk mikro, yaitu sampai {legal.umk.micro.capital} tanpa tanah dan bangunan.',
      'Modal usaha di atas batas mikro, yaitu {legal.umk.micro.capital}.',
      'Modal usaha belum diketahui.',
    ),
    'legal.umk.micro.by-sales': said(
      'usaha mikro menurut penjualan',
      'Penjualan setahun termasuk mikro, yaitu sampai {legal.umk.micro.sales}.',
      'Penjualan setahun di atas batas mikro, yaitu {legal.umk.micro.sales}.',
      'Penjualan setahun belum diketahui.',
    ),
    'legal.umk.small.within': said(
      'usaha kecil saat mendaftar',
      'Modal usaha tidak lebih dari batas usaha kecil, yaitu {legal.umk.small} tanpa tanah dan bangunan.',
      'Modal usaha di atas batas usaha kecil, yaitu {legal.umk.small}.',
      'Modal usaha belum diketahui.',
    ),
    'legal.umk.small.by-sales': said(
      'usaha kecil menurut penjualan',
      'Penjualan setahun tidak lebih dari batas usaha kecil, yaitu {legal.umk.small.sales}.',
      'Penjualan setahun di atas batas usaha kecil, yaitu {legal.umk.small.sales}.',
      'Penjualan setahun belum diketahui.',
    ),
  },
  classes: {
    'size.registering': {
      name: 'Ukuran usaha saat mendaftar, menurut modal',
      classes: { micro: 'usaha mikro', small: 'usaha kecil', larger: 'lebih besar dari usaha kecil' },
    },
    'size.running': {
      name: 'Ukuran usaha yang berjalan, menurut penjualan',
      classes: { micro: 'usaha mikro', small: 'usaha kecil', larger: 'lebih besar dari usaha kecil' },
    },
  },
  params: {
    'legal.umk.micro.capital': 'batas modal usaha mikro',
    'legal.umk.micro.sales': 'batas penjualan setahun usaha mikro',
    'legal.umk.small': 'batas modal usaha kecil',
    'legal.umk.small.sales': 'batas penjualan setahun usaha kecil',
  },
} satisfies LawWords<typeof law>;
