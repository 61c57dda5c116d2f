import type { Entries } from '../instrument.ts';
import { gazette } from './links.ts';

/** A page of the press of which the part that matters was read. */
/* @__NO_SIDE_EFFECTS__ */
const press = <const Title extends string, const Link extends string>(title: Title, link: Link) =>
  ({ kind: 'press', title, link, read: 'part' }) as const;

/** What guides for groups tell beside the rules: customs, partners, training, tax, warnings. */
export const groupGuidance = {
  'uppks-eight-steps': {
    kind: 'page',
    title: 'Delapan langkah usaha kelompok UPPKS, buku saku BKKBN 2015',
    link: 'https://pdfcoffee.com/download/8-langkah-tingkatkan-penghasilan-keluargapdf-pdf-free.html',
    read: 'part',
  },
  'aku-lampung-antara': press(
    'BKKBN tentang kelompok usaha dan mitranya AKU',
    'https://lampung.antaranews.com/nasional/berita/823574/bkkbn-bina-12479-kelompok-usaha-tingkatkan-kesejahteraan-keluarga',
  ),
  'aku-gemari-2026': press(
    'Pertemuan nasional AKU, Januari 2026',
    'https://gemari.id/gemari/2026/1/18/andalan-kelompok-uppka-akan-menggelar-konsolidasi-nasional-2026-di-surabaya',
  ),
  'uppks-kaltim-antara': press(
    'Kelompok UPPKS di Kalimantan Timur dan pembelinya, 2018',
    'https://kaltim.antaranews.com/amp/berita/45602/program-uppks-bantu-tingkatkan-ekonomi-keluarga',
  ),
  'uppka-sulut-antara': press(
    'Keterangan BKKBN Sulawesi Utara tentang anggota UPPKA',
    'https://manado.antaranews.com/amp/berita/125394/bkkbn-sulawesi-utara-dorong-uppka-mandiri-dan-produktif',
  ),
  'tools-rohul': press(
    'Penyerahan alat kerja kepada kelompok di Rokan Hulu',
    'https://metroterkini.com/news/detail/54086/regional/rokanhulu/dppkb-rohul-serahkan-bantuan-alat-teknologi-tepat-guna',
  ),
  'kur-disaster-2026': press(
    'KUR tanpa bunga hanya untuk Aceh, Sumatera Utara, dan Sumatera Barat, Desember 2025',
    'https://www.bicaraindonesia.net/pemerintah-akan-terapkan-bunga-kur-0-di-aceh-sumut-sumbar-2026',
  ),
  'kur-priority-2023': press(
    'Siapa yang didahulukan untuk KUR super mikro, 2023',
    'https://radarselatan.disway.id/amp/656956/target-penyaluran-kur-2023-sebesar-rp450-triliun-ada-bunga-cuma-3-persen-ini-sektor-usahanya/16',
  ),
  'umi-kppn': {
    kind: 'page',
    title: 'KPPN Klaten tentang pembiayaan ultra mikro',
    link: 'https://djpb.kemenkeu.go.id/kppn/klaten/id/publikasi/berita-terbaru/3094-pembiayaan-umi-ultra-mikro.html',
    read: 'part',
  },
  'ojk-access-rbtv': press(
    'Keterangan OJK tentang pinjaman daring berizin dan tidak berizin',
    'https://rbtv.disway.id/amp/20720/nomor-hp-dijadikan-kontak-darurat-lalu-diteror-pinjol-jangan-panik-ojk-sarankan-hal-ini/16',
  ),
  'ojk-signs-viva': press(
    'Tanda pinjaman daring ilegal dan cara melapor ke OJK',
    'https://lifestyle.viva.co.id/cuan/2132-waspada-ini-tanda-tanda-pinjol-ilegal-dan-cara-melaporkannya-ke-ojk?page=all',
  ),
  'sppirt-suara-2022': press(
    'Cara mengurus SPP-IRT dan jenis pangannya, Desember 2022',
    'https://amp.suara.com/bisnis/2022/12/19/160827/8-cara-daftar-p-irt-atau-izin-bpom-untuk-pelaku-umkm-berikut-syaratnya?page=all',
  ),
  'halal-desanaob-2026': press(
    'Halal gratis 2026 untuk usaha mikro dan kecil',
    'https://desanaob.id/sertifikasi-halal-gratis-2026-syarat-umkm',
  ),
  'training-balikpapan-2025': press(
    'Pelatihan usaha perempuan oleh PNM dan Kota Balikpapan, November 2025',
    'https://www.gerbangkaltim.com/pemkot-balikpapan-dorong-penguatan-umkm-lewat-program-pku-akbar',
  ),
  'training-kariangau-2025': press(
    'Pelatihan warga di Kelurahan Kariangau, 2025',
    'https://iknbisnis.com/pelatihan-barista-hingga-ecoprint-siapkan-warga-kariangau-jadi-wirausaha-mandiri',
  ),
  'up2k-balikpapan-2026': press(
    'Program UP2K milik PKK di Balikpapan, Februari 2026',
    'https://www.inibalikpapan.com/enam-program-tematik-pkk-diluncurkan-perkuat-pemberdayaan-berbasis-potensi-lokal',
  ),
  'kitchen-muara-rapak': press(
    'Dapur sehat untuk kelompok Kampung KB di Muara Rapak',
    'https://gerbangkaltim.com/pertamina-resmikan-dapur-sehat-kampung-kb',
  ),
  'pp-55-2022': {
    kind: 'pp',
    number: '55',
    year: 2022,
    title: 'Penyesuaian pengaturan di bidang pajak penghasilan',
    from: '2022-12-20',
    link: gazette('pp/2022/55'),
    read: 'part',
  },
} as const satisfies Entries;
