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
      'Modal usaha termasuk kecil, yaitu sampai {legal.umk.small}.',
      'Modal usaha tidak di antara batas mikro dan batas kecil.',
      'Modal usaha belum diketahui.',
    ),
    'legal.umk.small.by-sales': said(
      'usaha kecil menurut penjualan',
      'Penjualan setahun termasuk kecil, yaitu sampai {legal.umk.small.sales}.',
      'Penjualan setahun tidak di antara batas mikro dan batas kecil.',
      'Penjualan setahun belum diketahui.',
    ),
    'legal.umk': said(
      'usaha mikro atau kecil',
      'Usaha ini termasuk mikro atau kecil.',
      'Usaha ini lebih besar dari usaha kecil.',
      'Belum diketahui apakah usaha ini mikro atau kecil.',
    ),
  },
  checks: {
    'size.micro.registering': 'Usaha mikro saat mendaftar',
    'size.micro.running': 'Usaha mikro menurut penjualan',
    'size.small.registering': 'Usaha kecil saat mendaftar',
    'size.small.running': 'Usaha kecil menurut penjualan',
    'size.umk.registering': 'Usaha mikro atau kecil',
  },
  params: {
    'legal.umk.micro.capital': 'batas modal usaha mikro',
    'legal.umk.micro.sales': 'batas penjualan setahun usaha mikro',
    'legal.umk.small': 'batas modal usaha kecil',
    'legal.umk.small.sales': 'batas penjualan setahun usaha kecil',
  },
};
