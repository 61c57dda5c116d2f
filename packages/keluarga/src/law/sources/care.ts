import type { Entries } from '../instrument.ts';
import { gazette, newer } from './links.ts';

const press = (title: string, link: string) => ({ kind: 'press', title, link, read: 'part' }) as const;
const page = (title: string, link: string) => ({ kind: 'page', title, link, read: 'part' }) as const;

/** Emergency care, danger signs, violence, and whom to call. */
export const care = {
  'uu-17-2023': {
    kind: 'uu',
    number: '17',
    year: 2023,
    title: 'Kesehatan',
    from: '2023-08-08',
    link: newer('3dfb1241228cb63ddb12f8eb8175197645665a26', 'uu/2023/17'),
    read: 'part',
  },
  'perpres-59-2024': {
    kind: 'perpres',
    number: '59',
    year: 2024,
    title: 'Perubahan ketiga atas Peraturan Presiden tentang jaminan kesehatan',
    from: '2024-05-08',
    link: newer('81a0c2a9c740949099cbf0b218bdc72b3343ea3c', 'perpres/2024/59'),
    read: 'part',
  },
  'uu-23-2004': {
    kind: 'uu',
    number: '23',
    year: 2004,
    title: 'Penghapusan kekerasan dalam rumah tangga',
    from: '2004-09-22',
    link: gazette('uu/2004/23'),
    read: 'part',
  },
  'pp-4-2006': {
    kind: 'pp',
    number: '4',
    year: 2006,
    title: 'Kerja sama pemulihan korban kekerasan dalam rumah tangga',
    from: '2006-02-13',
    link: gazette('pp/2006/4'),
    read: 'part',
  },
  'uu-12-2022': {
    kind: 'uu',
    number: '12',
    year: 2022,
    title: 'Tindak pidana kekerasan seksual',
    link: gazette('uu/2022/12'),
    read: 'part',
  },
  'pp-30-2025': {
    kind: 'pp',
    number: '30',
    year: 2025,
    title: 'Pencegahan kekerasan seksual, serta penanganan, pelindungan, dan pemulihan korbannya',
    link: newer('67a9952cb462fd11eb78b0dd3b039e4d1b38e967', 'pp/2025/30'),
    read: 'part',
  },
  'uu-3-2026': {
    kind: 'uu',
    number: '3',
    year: 2026,
    title: 'Pelindungan saksi dan korban',
    from: '2026-05-20',
    link: newer('fb6083046e4652a0ddd1471f7cecee58f5c9fe09', 'uu/2026/3'),
    read: 'part',
  },
  'bantul-bahaya-nifas': page(
    'Dinas Kesehatan Bantul tentang tanda bahaya pada kehamilan, persalinan, dan nifas',
    'https://dinkes.bantulkab.go.id/berita/183-tanda-bahaya-pada-kehamilan-persalinan-dan-nifas',
  ),
  'mitramedika-nifas': press(
    'Rumah sakit Mitra Medika tentang tanda bahaya masa nifas',
    'https://mitramedika.com/2023/11/27/waspada-tanda-tanda-nifas/',
  ),
  'magetan-bahaya-kb': page(
    'Dinas keluarga berencana Magetan tentang tanda bahaya sesudah pelayanan KB',
    'https://dppkbpppa.magetan.go.id/?p=1119',
  ),
  'usu-vasektomi': press(
    'Skripsi Universitas Sumatera Utara tentang nasihat sesudah vasektomi',
    'https://text-id.123dok.com/document/dzxnpjwqr-nasehat-sebelum-pulang-kunjungan-ulang.html',
  ),
  'fp-handbook-injectables': page(
    'Buku pegangan keluarga berencana dari WHO dan Universitas Johns Hopkins tentang kapan kembali',
    'https://fphandbook.org/sites/default/files/legacy/book/fph_chapter5/fph_chap5_supporting_user.shtml',
  ),
  'bpp-112-2017': page('Peluncuran panggilan darurat di Balikpapan', 'https://web.balikpapan.go.id/berita/read/7179'),
  'bpp-112-2026': press(
    'Diskominfo Balikpapan tentang panggilan darurat, Februari 2026',
    'https://www.inibalikpapan.com/telepon-iseng-dominasi-layanan-112-balikpapan-laporan-darurat-terancam-terhambat',
  ),
  'bpp-psc-2022': press(
    'Dinas Kesehatan Balikpapan tentang tim gawat darurat medis',
    'https://cnbtv.co.id/2022/11/25/dkk-balikpapan-maksimalkan-layanan-psc-119/',
  ),
  'medical-line-bandung-2024': press(
    'Dinas Kesehatan Bandung tentang panggilan gawat darurat medis',
    'https://jabar.tribunnews.com/2024/05/10/gratis-kontak-saja-119-kalau-anda-sedang-dalam-keadaan-darurat-seperti-serangan-jantung-mendadak',
  ),
  'police-line-2026': press('Polri tentang pusat panggilannya, Januari 2026', 'https://sandiwartanews.com/?p=7091'),
  'police-line-hours-2026': press(
    'Jam layanan pusat panggilan Polri, Januari 2026',
    'https://tabirlenteranusantara.com/polri-perkuat-layanan-darurat-call-center-110-akses-gratis-24-jam-untuk-keamanan-masyarakat',
  ),
  'sapa-kalteng-2026': press(
    'Satgas perlindungan perempuan dan anak Kalimantan Tengah tentang SAPA, Januari 2026',
    'https://prokalteng.jawapos.com/prohukrim/pro-kalteng/28/01/2026/sapa-129-masyarakat-diminta-aktif-laporkan-tindak-kekerasan',
  ),
  'bpp-violence-desk-2025': press(
    'DP3AKB Balikpapan tentang nomor aduan kekerasan, Januari 2025',
    'https://kaltim.tribunnews.com/2025/01/02/dp3akb-balikpapan-buka-posko-aduan-kekerasan-perempuan-dan-anak-selama-libur-nataru-2025',
  ),
  'bpp-violence-line-2025': press(
    'DP3AKB Balikpapan tentang layanan aduan siang dan malam, Agustus 2025',
    'https://kaltim.tribunnews.com/2025/08/06/dp3akb-balikpapan-terima-145-kasus-aduan-kekerasan-hingga-akhir-juli-2025-melalui-hotline-24-jam',
  ),
  'bpp-uptd-ppa-2019': page('Pindahnya kantor UPTD PPA Balikpapan', 'https://web.balikpapan.go.id/berita/read/7762'),
  'healing119-kemkes': page(
    'Kementerian Kesehatan tentang bantuan saat krisis jiwa',
    'https://kesprimkom.kemkes.go.id/konten/158/151/0/cegah-bunuh-diri-dukung-kesehatan-jiwa-kenali-layanan-healing119-id',
  ),
  'healing119-detik-2024': press(
    'Konseling gratis Kementerian Kesehatan, Oktober 2024',
    'https://www.detik.com/jateng/berita/d-7609380/kisah-penyintas-bunuh-diri-dan-konseling-gratis-di-healing-sejiwa',
  ),
  'ojk-line-2024': press(
    'Cara memeriksa izin pinjaman, April 2024',
    'https://poskota.co.id/2024/04/05/takut-kena-tipu-ini-cara-cek-pinjol-resmi-atau-ilegal?halaman=2',
  ),
  'bnn-line-2026': press(
    'BNN tentang pusat panggilannya, Februari 2026',
    'https://www.badar.co.id/2026/02/bnn-resmikan-call-center-184-kanal.html',
  ),
  'lpsk-line-2020': press(
    'LPSK tentang cara mengajukan permohonan, Maret 2020',
    'https://mandalika.antaranews.com/berita/1364426/lpsk-hanya-terima-permohonan-perlindungan-tanpa-interaksi-langsung',
  ),
  'ombudsman-kaltim-2025': press(
    'Ombudsman Kalimantan Timur tentang cara melapor, September 2025',
    'https://kaltimtoday.co/kanal-pengaduan-ombudsman-kaltim-siap-terima-laporan-dari-berbagai-sektor',
  ),
  'ombudsman-line-2021': press(
    'Cara melapor ke Ombudsman, Desember 2021',
    'http://nasional.kompas.com/read/2021/12/30/11340761/twitter.com',
  ),
  'lapor-2020': press(
    'Cara mengirim laporan lewat LAPOR, September 2020',
    'https://tirto.id/mengenal-aplikasi-lapor-dan-cara-kirim-laporan-warga-ke-pemeritah-f2ZH',
  ),
  'komnas-perempuan-2024': press(
    'Cara mengadu ke Komnas Perempuan, Agustus 2024',
    'https://lifestyle.kompas.com/read/2024/08/14/111500620/ketahui-cara-melaporkan-kasus-kdrt-ke-kemenpppa-dan-komnas-perempuan',
  ),
  'jkn-reactivation-2026': press(
    'Cara mengaktifkan kembali JKN dan nomor layanannya, Februari 2026',
    'https://finnews.id/2026/02/06/pasien-cuci-darah-dicoret-dari-pbi-bpjs-menkes-akhirnya-buka-suara/2',
  ),
} as const satisfies Entries;
