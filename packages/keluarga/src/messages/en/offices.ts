import type { Words } from '../words.ts';

export const roles = {
  'family-office': 'the office for families and family planning of your city or regency',
  'social-office': 'the social affairs office of your city or regency',
  'business-office': 'the office for cooperatives and small business of your city or regency',
  'health-office': 'the health office of your city or regency',
  kelurahan: 'the village or kelurahan office',
};

export const offices: Words['offices'] = {
  balikpapan: {
    'family-office': 'DP3AKB of Kota Balikpapan (the office for families and family planning)',
    'social-office': 'Dinas Sosial of Kota Balikpapan (the social affairs office)',
    'business-office': 'DKUMKMP of Kota Balikpapan (the office for cooperatives and small business)',
    'health-office': 'Dinas Kesehatan of Kota Balikpapan (the health office)',
    kelurahan: 'the kelurahan office',
  },
};
