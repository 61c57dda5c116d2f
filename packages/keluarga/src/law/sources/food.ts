import type { Entries } from '../instrument.ts';
import { fulltext, gazette } from './links.ts';

/** A page of the press of which the part that matters was read. */
/* @__NO_SIDE_EFFECTS__ */
const press = <const Title extends string, const Link extends string>(title: Title, link: Link) =>
  ({ kind: 'press', title, link, read: 'part' }) as const;

/** The size of a business, its number, and what a food business needs. */
export const food = {
  'pp-7-2021': {
    kind: 'pp',
    number: '7',
    year: 2021,
    title: 'Kemudahan, pelindungan, dan pemberdayaan koperasi serta usaha mikro, kecil, dan menengah',
    link: 'https://id.scribd.com/document/649831600/UMKM-2022',
    read: 'part',
  },
  'pp-28-2025': {
    kind: 'pp',
    number: '28',
    year: 2025,
    title: 'Perizinan berusaha berbasis risiko',
    from: '2025-06-05',
    link: fulltext('81a0c2a9c740949099cbf0b218bdc72b3343ea3c', 'pp/2025/28'),
    read: 'part',
  },
  'pp-86-2019': {
    kind: 'pp',
    number: '86',
    year: 2019,
    title: 'Keamanan pangan',
    from: '2019-12-26',
    link: gazette('pp/2019/86'),
    read: 'part',
  },
  'pp-1-2026': {
    kind: 'pp',
    number: '1',
    year: 2026,
    title: 'Perubahan aturan keamanan pangan',
    from: '2026-01-05',
    link: fulltext('fb6083046e4652a0ddd1471f7cecee58f5c9fe09', 'pp/2026/1'),
    read: 'part',
  },
  'pp-20-2026': {
    kind: 'pp',
    number: '20',
    year: 2026,
    title: 'Perubahan aturan pajak penghasilan final',
    from: '2026-04-22',
    link: fulltext('fb6083046e4652a0ddd1471f7cecee58f5c9fe09', 'pp/2026/20'),
    read: 'part',
  },
  'perbpom-22-2018': {
    kind: 'perbpom',
    number: '22',
    year: 2018,
    title: 'Pedoman pemberian sertifikat produksi pangan industri rumah tangga',
    link: 'https://docslib.org/doc/10143430/pedoman-pemberian-sertifikat-produksi-pangan-industri-rumah-tangga',
    read: 'part',
  },
  'perbpom-4-2024': {
    kind: 'perbpom',
    number: '4',
    year: 2024,
    title: 'Pedoman penerbitan sertifikat pemenuhan komitmen produksi pangan olahan industri rumah tangga',
    replaces: ['perbpom-22-2018'],
    link: 'https://pasal.id/en/peraturan/perban/peraturan-bpom-no-4-tahun-2024/koreksi/7952196',
    read: 'part',
  },
  'bpom-istana-umkm': {
    kind: 'page',
    title: 'BPOM tentang alur penerbitan SPP-IRT',
    link: 'https://istanaumkm.pom.go.id/id/artikel-pangan/bagaimana-alur-penerbitan-sppirt',
    read: 'part',
  },
  'klungkung-2024': {
    kind: 'page',
    title: 'DPMPTSP Klungkung tentang keamanan pangan, Oktober 2024',
    link: 'https://dpmptsp.klungkungkab.go.id/2024/10/24/bimtek-penyuluhan-keamanan-pangan-di-kecamatan-nusa-penida',
    read: 'part',
  },
  'sppirt-jasperindo': press('Izin SPP-IRT untuk usaha kecil', 'https://jasperindo.com/izin-pirt-untuk-ukm/'),
  'sppirt-tribun-2020': press(
    'SPP-IRT di Balikpapan, Juli 2020',
    'https://kaltim.tribunnews.com/2020/07/21/industri-kuliner-melonjak-saat-pandemi-audit-pirt-dkk-balikpapan-tetap-dilakukan-tatap-muka',
  ),
  'pkp-iknbisnis-2025': press(
    'Penyuluhan keamanan pangan di Balikpapan, Agustus 2025',
    'https://iknbisnis.com/dinkes-balikpapan-siap-gelar-penyuluhan-keamanan-pangan-untuk-pelaku-usaha-makanan-dan-minuman',
  ),
  'slhs-bogasari-2021': press(
    'Izin usaha pangan kecil dan SPP-IRT, April 2021',
    'https://www.tribunnews.com/bisnis/2021/04/21/bogasari-fasilitasi-usahawan-ukm-urus-izin-usaha-spp-irt?page=2',
  ),
  'pp-42-2024': {
    kind: 'pp',
    number: '42',
    year: 2024,
    title: 'Penyelenggaraan bidang jaminan produk halal',
    from: '2024-10-17',
    link: fulltext('81a0c2a9c740949099cbf0b218bdc72b3343ea3c', 'pp/2024/42'),
    read: 'part',
  },
  'kepkaban-22-2023': {
    kind: 'kepkaban',
    number: '22',
    year: 2023,
    title: 'Kriteria pernyataan halal pelaku usaha mikro dan kecil',
    from: '2023-03-18',
    link: 'https://id.scribd.com/document/643906144/Kepkaban-22-2023',
    read: 'part',
  },
  'kepkaban-146-2025': {
    kind: 'kepkaban',
    number: '146',
    year: 2025,
    title: 'Petunjuk teknis pernyataan halal pelaku usaha mikro dan kecil',
    replaces: ['kepkaban-22-2023'],
    read: 'none',
  },
  'kemenag-purbalingga-2025': {
    kind: 'page',
    title: 'Kantor Kementerian Agama Purbalingga tentang petunjuk teknis halal, Agustus 2025',
    link: 'https://purbalingga.kemenag.go.id/layanan-sertifikasi-halal-pengawas-jph-kankemenag-purbalingga-sampaikan-turunnya-juknis-baru',
    read: 'part',
  },
} as const satisfies Entries;
