import type { Entries } from '../instrument.ts';

/** What guides tell beside the rules: duties, ways to ask, history. */
export const guidance = {
  'puskesos-kaltimkita': {
    kind: 'press',
    title: 'Jalur Puskesos dan Dinas Sosial di Balikpapan, Oktober 2025',
    link: 'https://www.kaltimkita.com/detailpost/dinas-sosial-balikpapan-mantapkan-layanan-sosial-berbasis-empati-dan-transparansi',
    read: 'part',
  },
  'perlinsos-antara': {
    kind: 'press',
    title: 'Uji coba portal Perlinsos di Balikpapan, November 2025',
    link: 'https://kaltim.antaranews.com/berita/251177/balikpapan-siap-praktikkan-sistem-perlinsos-terintegrasi-ikd',
    read: 'part',
  },
  'pkh-duty-bumdes': {
    kind: 'press',
    title: 'Kewajiban keluarga penerima PKH, 2026',
    link: 'https://bumdesmakmurbersama.id/?p=253',
    read: 'part',
  },
  'pkh-duty-desanaob': {
    kind: 'press',
    title: 'Kewajiban PKH di posyandu, 2026',
    link: 'https://desanaob.id/pkh-2026-wajib-ke-posyandu',
    read: 'part',
  },
  'pkh-sanction-ntt': {
    kind: 'press',
    title: 'Pertemuan keluarga dan pemeriksaan kewajiban PKH di satu kabupaten, Desember 2025',
    link: 'https://www.swarantt.net/pendamping-pkh-manggarai-rutin-gelar-p2k2-dan-verifikasi-komitmen-kpm/2/?pgrelated=5',
    read: 'part',
  },
  'pkh-five-years-jatimnet': {
    kind: 'press',
    title: 'Rencana peninjauan bantuan untuk keluarga usia produktif, 2025',
    link: 'https://jatimnet.com/kemensos-bakal-batasi-bansos-bagi-penerima-usia-produktif',
    read: 'part',
  },
  'bkkbn-kalsel-uppks': {
    kind: 'page',
    title: 'BKKBN Kalimantan Selatan tentang UPPKS dan dana pusat, 2013',
    link: 'http://kalsel.bkkbn.go.id/ViewArtikel.aspx?ArtikelID=466',
    read: 'part',
  },
  'uppks-sahabat': {
    kind: 'page',
    title: 'Tulisan kampus tentang satu kelompok UPPKS',
    link: 'https://text-id.123dok.com/document/ozl5x1goq-uppks-usaha-peningkatan-pendapatan-keluarga-sejahtera-model-pemberdayaan-masyarakat-melalui-kelompok-usaha-peningkatan-pendapatan-keluarga-sejahtera-uppks-sahabat-kelurahan-langensari-kecamatan-ungaran-barat-kabupaten-semarang.html',
    read: 'part',
  },
  'dp3akb-inibalikpapan': {
    kind: 'press',
    title: 'DP3AKB Balikpapan tentang UPPKA, Juni 2022',
    link: 'https://www.inibalikpapan.com/dp3akb-tingkatkan-ketahan-keluarga-melalui-program-uppka/?amp=1',
    read: 'part',
  },
} as const satisfies Entries;
