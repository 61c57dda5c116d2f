import type { Entries } from '../instrument.ts';
import { ministerial } from './links.ts';

/** A page of the press of which the part that matters was read. */
/* @__NO_SIDE_EFFECTS__ */
const press = <const Title extends string, const Link extends string>(title: Title, link: Link) =>
  ({ kind: 'press', title, link, read: 'part' }) as const;

/** Capital for small businesses. */
export const capital = {
  'permenko-1-2022': {
    kind: 'permenko',
    number: '1',
    year: 2022,
    title: 'Pedoman pelaksanaan kredit usaha rakyat',
    link: ministerial('permenko-perekonomian-no-1-tahun-2022'),
    read: 'part',
  },
  'permenko-1-2023': {
    kind: 'permenko',
    number: '1',
    year: 2023,
    title: 'Perubahan pedoman pelaksanaan kredit usaha rakyat',
    link: ministerial('permenko-perekonomian-no-1-tahun-2023/koreksi/9640131'),
    read: 'part',
  },
  'permenko-12-2025': {
    kind: 'permenko',
    number: '12',
    year: 2025,
    title: 'Perubahan keempat pedoman pelaksanaan kredit usaha rakyat',
    link: ministerial('permenko-perekonomian-no-12-tahun-2025/koreksi/9496761'),
    read: 'part',
  },
  'permenko-1-2026': {
    kind: 'permenko',
    number: '1',
    year: 2026,
    title: 'Pedoman pelaksanaan kredit usaha rakyat',
    read: 'none',
  },
  'kur-ddtc-2026': press(
    'Syarat NPWP dan batas omzet debitur KUR, Februari 2026',
    'https://news.ddtc.co.id/berita/nasional/1817047/pedoman-diperbarui-syarat-punya-npwp-untuk-debitur-kur-dipertegas',
  ),
  'kur-poskota-2026a': press(
    'Syarat dan plafon KUR, 16 Januari 2026',
    'https://www.poskota.co.id/2026/01/16/modal-usaha-makin-mudah-syarat-kur-2026-dan-plafon-terbaru-untuk-umkm-cek-selengkapnya',
  ),
  'kur-poskota-2026b': press(
    'Syarat KUR di bank dan bukan bank, 22 Januari 2026',
    'https://www.poskota.co.id/2026/01/22/tak-ada-beda-lagi-syarat-pengajuan-kur-2026-sama-untuk-bank-dan-lembaga-nonbank?halaman=all',
  ),
  'kur-radartasik-2026': press(
    'Syarat dan surat untuk KUR di satu bank, 2026',
    'https://radartasik.disway.id/amp/689240/kur-bni-2026-lengkap-syarat-cara-pengajuan-dan-tabel-angsurannya/16',
  ),
  'kur-2025-announcement': press(
    'Pengumuman bunga KUR tetap dan pengajuan berulang mulai 2026',
    'https://www.infopojokviral.com/2025/11/aturan-terbaru-kur-2026-batas-pengajuan.html',
  ),
  'kur-cnbc-2023': press(
    'Bunga dan plafon KUR super mikro dan mikro, September 2023',
    'https://www.cnbcindonesia.com/news/20230904161912-4-469022/subsidi-kur-super-mikro-dipatok-15-berapa-bunganya/amp',
  ),
  'kur-bisnis-2023': press(
    'Syarat KUR untuk usaha kurang dari enam bulan, Juni 2023',
    'https://finansial.bisnis.com/read/20230607/90/1662981/begini-syarat-mengajukan-kur-bri-2023-usaha-kurang-dari-6-bulan',
  ),
  'kur-betv': press(
    'Syarat pinjaman KUR',
    'https://betv.disway.id/amp/14566/punya-bpjs-kesehatan-bisa-ajukan-pinjaman-kur-bri-hingga-rp5000000000-cek-di-sini-persyaratannya/16',
  ),
  'kur-radarcirebon-2023': press(
    'Syarat KUR di Bank Mandiri, juga kredit lain yang harus lancar, Februari 2023',
    'https://radarcirebon.id/2023/02/17/gas-kur-mandiri-2023-dibuka-bulan-depan-siapkan-persyarataan-ini-biar-langsung-acc/2',
  ),
  'kur-topsatu-2024': press(
    'Syarat KUR di BRI, juga pinjaman lain yang harus lancar, 2024',
    'https://topsatu.com/kriteria-calon-debitur-kur-bri-yang-bakal-diterima-di-tahun-2024-ini-cerita-pengalaman-nasabah/?page=2',
  ),
  'kur-okezone-2020': press(
    'Skema penyaluran KUR, September 2020',
    'https://economy.okezone.com/read/2020/09/07/320/2273885/skema-penyaluran-kur-diubah-simak-dan-ketahui-pedomannya-di-sini',
  ),
  'kur-kompastv': press(
    'Bunga dan pengulangan KUR super mikro',
    'https://kompas.tv/article/353575/kabar-gembira-bagi-pengusaha-kecil-bunga-kredit-turun-jadi-3-persen-pinjaman-tetap-rp10-juta',
  ),
  'kur-rmol-2024': press(
    'Larangan meminta agunan tambahan KUR, Januari 2024',
    'https://rmol.id/bisnis/read/2024/01/20/606059/terungkap-tiga-bank-bumn-langgar-aturan-kur-hingga-minta-agunan-tambahan',
  ),
  'permenkp-46-2023': {
    kind: 'permenkp',
    number: '46',
    year: 2023,
    title: 'KUR sektor kelautan dan perikanan',
    link: ministerial('permenkkp-no-46-tahun-2023/koreksi/9612302'),
    read: 'part',
  },
  'pmk-95-2018': {
    kind: 'pmk',
    number: '95/PMK.05/2018',
    year: 2018,
    title: 'Pembiayaan ultra mikro',
    read: 'none',
  },
  'pmk-193-2020': {
    kind: 'pmk',
    number: '193/PMK.05/2020',
    year: 2020,
    title: 'Pembiayaan ultra mikro',
    read: 'none',
  },
  'pmk-130-2024': {
    kind: 'pmk',
    number: '130',
    year: 2024,
    title: 'Pembiayaan usaha mikro, kecil, dan menengah oleh Pusat Investasi Pemerintah',
    replaces: ['pmk-193-2020'],
    link: ministerial('permenkeu-no-130--tahun-2024/koreksi/9511913'),
    read: 'part',
  },
  'umi-klikharso-2021': press(
    'Ringkasan aturan pembiayaan ultra mikro, September 2021',
    'https://www.klikharso.com/2021/09/peraturan-umi.html',
  ),
  'umi-jogloabang': press(
    'Ringkasan aturan pembiayaan ultra mikro 2018',
    'https://www.jogloabang.com/ekbis/permenkeu-95pmk052018-pembiayaan-ultra-mikro',
  ),
  'mekaar-kontan': press(
    'Syarat nasabah dan kelompok PNM Mekaar',
    'https://keuangan.kontan.co.id/news/pnm-mekaar-berikan-pendampingan-nasabah-berbasis-kelompok',
  ),
  'mekaar-idx-2024': press(
    'Pinjaman PNM Mekaar, September 2024',
    'https://www.idxchannel.com/amp/banking/sampai-agustus-2024-pnm-telah-salurkan-rp4535-triliun-untuk-modal-usaha-ibu-ibu',
  ),
  'permenbumn-6-2022': {
    kind: 'permenbumn',
    number: 'PER-6/MBU/09/2022',
    year: 2022,
    title: 'Program tanggung jawab sosial badan usaha milik negara',
    from: '2022-09-08',
    read: 'none',
  },
  'pumk-idx-2022': press(
    'Program pendanaan UMK oleh badan usaha milik negara, Desember 2022',
    'https://www.idxchannel.com/economics/erick-thohir-luncurkan-program-pendanaan-untuk-umkm',
  ),
  'lpdb-mnews': press(
    'Cara mengajukan pinjaman LPDB-KUMKM',
    'https://mnews.co.id/read/tips/begini-caranya-akses-pinjaman-lpdb-kumkm/',
  ),
  'kkmp-oridek-2025': press(
    'Syarat dana koperasi kelurahan merah putih, Juni 2025',
    'https://orideknews.com/2025/06/28/proposal-bisnis-syarat-cairkan-dana-koperasi-merah-putih-plafon-maksimal-rp3-m/',
  ),
  'kkmp-prokaltim-2025': press(
    'Koperasi kelurahan merah putih di Balikpapan, September 2025',
    'https://prokaltim.com/2025/09/balikpapan-dorong-koperasi-kelurahan-merah-putih-segera-beroperasi-mandiri/?amp=1',
  ),
  'baznas-kalteng-2024': press(
    'Pembiayaan mikro BAZNAS Kalimantan Tengah, 2024',
    'https://balanganews.com/palangkaraya/berita-124895/baznas-kalteng-dukung-upaya-pemprov-dalam-kembangkan-umkm-melalui-program-microfinance.html',
  ),
  'baznas-balikpapan-2025': press(
    'Barang usaha dari BAZNAS Kota Balikpapan, Desember 2025',
    'https://katakaltim.com/baznas-balikpapan-salurkan-20-motor-sayur-untuk-pedagang-keliling',
  ),
} as const satisfies Entries;
