import type { Entries } from '../instrument.ts';

const gazette = (path: string) =>
  `https://github.com/mblonyox/data-peraturan/blob/c87e61671ffca02de147b49e204c6eaa9988f077/${path}.md`;

/** Methods, services and records of family planning. */
export const familyPlanning = {
  'pp-87-2014': {
    kind: 'pp',
    number: '87',
    year: 2014,
    title: 'Perkembangan kependudukan, keluarga berencana dan sistem informasi keluarga',
    link: gazette('pp/2014/87'),
    read: 'part',
  },
  'perban-bkkbn-18-2020': {
    kind: 'perban',
    number: '18',
    year: 2020,
    title: 'Pelayanan KB pasca persalinan',
    link: 'https://pasal.id/peraturan/perban/peraturan-bkkbn-no-18-tahun-2020',
    read: 'part',
  },
  'permenkes-2-2025': {
    kind: 'permenkes',
    number: '2',
    year: 2025,
    title: 'Upaya kesehatan reproduksi',
    link: 'https://pasal.id/en/peraturan/permen/permenkes-no-2-tahun-2025/koreksi/9464247',
    read: 'part',
  },
  'kartu-status-kb': {
    kind: 'transcript',
    year: 2015,
    title: 'Kartu status peserta KB K/IV/KB/15, tiruan dalam program umum',
    read: 'part',
  },
  'bkkbn-istilah-2007': {
    kind: 'page',
    year: 2007,
    title: 'Istilah peserta KB BKKBN 2007, dikutip karya tulis',
    link: 'https://text-id.123dok.com/document/oz11973vz-ruang-lingkup-program-keluarga-berencana-sasaran-program-kb.html',
    read: 'part',
  },
  'bkkbn-kalbar-peserta-baru': {
    kind: 'page',
    title: 'Peserta KB baru, BKKBN Kalimantan Barat',
    link: 'http://www.kependudukankalbar.com/peserta-kb-baru.html',
    read: 'part',
  },
  'kediri-mal': {
    kind: 'page',
    title: 'Metode amenore laktasi, dinas KB Kabupaten Kediri',
    link: 'https://dp2kbp3a.kedirikab.go.id/metode-amenore-laktasi-mal',
    read: 'part',
  },
  'skata-mal': {
    kind: 'page',
    title: 'Syarat metode amenore laktasi, Skata',
    link: 'https://skata.info/article/detail/1012/menyusui-bisa-cegah-kehamilan-tapi-cermati-syaratnya',
    read: 'part',
  },
  'kemenkes-implan': {
    kind: 'page',
    title: 'KB implan, Kementerian Kesehatan',
    link: 'https://yankes.kemkes.go.id/view_artikel/3100/kb-implan',
    read: 'part',
  },
  'bkkbn-modul-4': {
    kind: 'guideline',
    title: 'Modul pelatihan 4 BKKBN: kunjungan ulang AKDR',
    link: 'http://online.flipbuilder.com/zikp/cmla/files/basic-html/page90.html',
    read: 'part',
  },
  'bkkbn-tanya-jawab': {
    kind: 'transcript',
    title: 'Tanya jawab BKKBN DI Yogyakarta yang menyebut sumber tiap jawaban',
    read: 'part',
  },
  'kabar69-suntik': {
    kind: 'press',
    title: 'Jarak suntik KB tiga bulan',
    link: 'https://kabar69.com/batas-maksimal-telat-suntik-kb-3-bulan-dan-cara-menghitungnya-yang-tepat-14117.html',
    read: 'part',
  },
  'gitacinta-iud': {
    kind: 'page',
    title: 'Masa pakai AKDR',
    link: 'https://gitacinta.com/iud-berapa-tahun-kb-spiral-kontrasepsi.htm',
    read: 'part',
  },
  'norplant-tinjauan': {
    kind: 'page',
    title: 'Tinjauan teori implan',
    link: 'https://pdfcoke.com/documents/tinjauan-teori-implantdocx-m3kee69qer3n',
    read: 'part',
  },
  'mkjp-tinjauan': {
    kind: 'page',
    title: 'Tinjauan pustaka metode kontrasepsi jangka panjang',
    link: 'https://text-id.123dok.com/document/lzggjmvzo-metode-atau-alat-kontrasepsi-jangka-panjang-mkjp-dan-metode-kontrasepsi-non-mkjp-alat-kontrasepsi-iud-intra-uteri-dispoporsi.html',
    read: 'part',
  },
  'riskesdas-2013': { kind: 'page', year: 2013, title: 'Tabel cara KB menurut Riskesdas 2013', read: 'part' },
  'ilidea-2025': {
    kind: 'press',
    year: 2025,
    title: 'Syarat vasektomi menurut Kemendukbangga/BKKBN, berita Mei 2025',
    read: 'part',
  },
  'republika-2021': {
    kind: 'press',
    year: 2021,
    title: 'Syarat vasektomi menurut BKKBN Jawa Barat',
    link: 'https://news.republika.co.id/berita/qmccb4457/hendak-lakukan-vasektomi-ini-syaratnya',
    read: 'part',
  },
  'surya-tulungagung-2025': {
    kind: 'press',
    year: 2025,
    title: 'Syarat vasektomi di Tulungagung',
    read: 'part',
  },
  'pesanjabar-subang-2025': {
    kind: 'press',
    year: 2025,
    title: 'Syarat tubektomi gratis di Subang',
    link: 'https://pesanjabar.com/?p=2934',
    read: 'part',
  },
  'asahan-unmet-need': {
    kind: 'page',
    title: 'Metadata unmet need Kabupaten Asahan',
    link: 'https://satudata.asahankab.go.id/de/dataset/jumlah-kebutuhan-ber-kb-yang-tidak-terpenuhi-unmet-need',
    read: 'part',
  },
  'orbit-4t': {
    kind: 'press',
    year: 2024,
    title: 'Deputi BKKBN tentang empat terlalu',
    link: 'https://orbitindonesia.com/detail/25867/Deputi-BKKBN-Wahidin-Mengajak-Generasi-Muda-Indonesia-Menikah-di-Usia-yang-Tepat',
    read: 'part',
  },
  'tribun-blora-4t': {
    kind: 'press',
    year: 2024,
    title: 'Dinas KB Blora tentang empat terlalu',
    link: 'https://jateng.tribunnews.com/2024/07/02/tips-ideal-ciptakan-keluarga-berkualitas-disdalduk-kb-blora-hindarilah-4t',
    read: 'part',
  },
} as const satisfies Entries;
