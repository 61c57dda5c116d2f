import type { offices as id } from '../id/offices.ts';
import type { Like } from '../joined.ts';

/** An office by what it does, as a national programme names it; each place calls it by a name of its own. */
const roles = {
  'family-office': 'the office for families and family planning of your city or regency',
  'social-office': 'the social affairs office of your city or regency',
  'business-office': 'the office for cooperatives and small business of your city or regency',
  'health-office': 'the health office of your city or regency',
  kelurahan: 'the village or kelurahan office',
};

/** Who decides and where to ask. */
export const offices = {
  /** Names of the roles, by place. */
  offices: {
    balikpapan: {
      'family-office': 'DP3AKB of Kota Balikpapan (the office for families and family planning)',
      'social-office': 'Dinas Sosial of Kota Balikpapan (the social affairs office)',
      'business-office': 'DKUMKMP of Kota Balikpapan (the office for cooperatives and small business)',
      'health-office': 'Dinas Kesehatan of Kota Balikpapan (the health office)',
      kelurahan: 'the kelurahan office',
    },
  },
  decidedBy: {
    'uppka-group': 'the UPPKA group',
    'kemensos-quota': 'the Ministry of Social Affairs by its quota',
    'registry-match': 'a match with the national register',
    'school-register': 'a match with the school register',
    bkkbn: 'Kemendukbangga/BKKBN',
    'mayor-oss': 'the mayor or regent, through OSS',
    mayor: 'the mayor or regent',
    bpom: 'BPOM',
    'mayor-bpom': 'the mayor, the regent, or BPOM',
    'halal-committee': 'the committee on halal products (Komite Fatwa Produk Halal)',
    bpjph: 'BPJPH',
    'kur-bank': 'the bank',
    'umi-lender': 'the lender of UMi',
    'pnm-survey': 'PNM, after seeing home and business',
    soe: 'the state firm',
    lpdb: 'LPDB or the bank',
    baznas: 'BAZNAS',
  },
  where: {
    plkb: 'PLKB (family-planning field officer) in the village or kelurahan',
    'uppka-group': 'the UPPKA group near you',
    'family-office': roles['family-office'],
    kelurahan: roles.kelurahan,
    'cek-bansos-app': 'the Cek Bansos app of the Ministry of Social Affairs',
    puskesos: 'Puskesos (social service centre) in the village or kelurahan',
    'social-office': roles['social-office'],
    'business-office': roles['business-office'],
    oss: 'OSS (oss.go.id)',
    'health-office': roles['health-office'],
    bpom: 'BPOM',
    'dinkes-bpom': 'the health office or BPOM',
    bpjph: 'BPJPH (ptsp.halal.go.id)',
    pph: 'a halal companion',
    'kur-bank': 'a bank that lends KUR',
    'umi-lender': 'PNM, Pegadaian or a cooperative',
    pnm: 'the PNM Mekaar office',
    soe: 'a state firm near you',
    kkmp: 'the village or ward cooperative',
    baznas: 'BAZNAS of your city or regency',
  },
} satisfies Like<typeof id>;
