import type * as others from '../../uppka/capital/others.ts';
import type * as ultraMicro from '../../uppka/capital/ultra-micro.ts';
import type { LawWords } from '../law-words.ts';
import { said } from '../rule-words.ts';

/** Other ways to capital, and what each warns of. */
export const capital = {
  rules: {
    'capital.umi.person': said(
      'tanpa kredit program yang berjalan',
      '{who} tidak sedang memakai kredit program pemerintah, dan punya KTP elektronik.',
      'UMi tertutup selama KUR atau kredit program lain masih berjalan, atau bila belum ada KTP elektronik.',
      'Belum diketahui apakah ada kredit program yang berjalan.',
    ),
    'capital.umi.route': said(
      'pembiayaan ultra mikro',
      'Syarat UMi yang kami baca terpenuhi.',
      'Syarat UMi yang kami baca belum terpenuhi.',
      'Batas jumlah UMi sekarang tidak kami temukan, atau jawaban belum lengkap. Tanyakan ke penyalurnya.',
    ),
    'capital.mekaar.woman': said(
      'perempuan dengan usaha',
      '{who} perempuan dan punya usaha.',
      'Menurut berita, Mekaar untuk perempuan yang punya usaha.',
      'Belum diketahui.',
    ),
    'capital.mekaar.income.within': said(
      'penghasilan per kepala',
      'Penghasilan sebulan per kepala sampai {capital.mekaar.income}.',
      'Menurut berita, batasnya {capital.mekaar.income} sebulan per kepala.',
      'Penghasilan per kepala belum diketahui.',
    ),
    'capital.mekaar.meeting': said(
      'pertemuan mingguan',
      '{who} bersedia hadir tiap minggu.',
      'Mekaar meminta hadir tiap minggu.',
      'Belum diketahui apakah {who} bisa hadir tiap minggu.',
    ),
    'capital.mekaar.route': said(
      'PNM Mekaar',
      'Syarat Mekaar yang kami baca terpenuhi.',
      'Syarat Mekaar yang kami baca belum terpenuhi semua.',
      'Syarat sekarang tidak kami temukan. Tanyakan ke kantor PNM.',
    ),
    'capital.pumk.main.within': said(
      'jumlah PUMK',
      'Jumlahnya sampai {capital.pumk.main}.',
      'Jumlahnya di atas {capital.pumk.main}.',
      'Jumlah yang diperlukan belum diketahui.',
    ),
    'capital.pumk.business': said('usaha sendiri', 'Usaha sudah ada.', 'Usaha belum ada.', 'Usaha belum diketahui.'),
    'capital.pumk.route': said(
      'pinjaman BUMN (PUMK)',
      'Syarat PUMK yang kami baca terpenuhi.',
      'Syarat PUMK yang kami baca belum terpenuhi.',
      'Keadaan PUMK sekarang tidak kami temukan. Tanyakan ke BUMN-nya.',
    ),
    'capital.coop.group-not-coop': said(
      'menjadi koperasi',
      'Kelompok sudah menjadi koperasi atau ikut koperasi.',
      'Kelompok UPPKA belum koperasi. Kelompok bisa membentuk koperasi atau ikut yang ada.',
      'Belum diketahui apakah kelompok ikut koperasi.',
    ),
    'capital.lpdb.coop': said(
      'rapat anggota tahunan',
      'Koperasi mengadakan rapat anggota tahunan.',
      'Koperasi belum mengadakan rapat anggota tahunan.',
      'Rapat anggota tahunan belum diketahui.',
    ),
    'capital.kkmp.lpdb.within': said(
      'jumlah untuk koperasi',
      'Jumlahnya sampai {capital.kkmp.lpdb}.',
      'Jumlahnya di atas {capital.kkmp.lpdb}.',
      'Jumlah yang diperlukan belum diketahui.',
    ),
    'capital.lpdb.route': said(
      'pinjaman lewat koperasi',
      'Syarat pinjaman koperasi yang kami baca terpenuhi.',
      'Syarat pinjaman koperasi yang kami baca belum terpenuhi semua.',
      'Belum semua syarat pinjaman koperasi diketahui.',
    ),
    'capital.baznas.mustahik': said(
      'mustahik dengan usaha',
      'BAZNAS menilai {who} sebagai mustahik yang punya usaha.',
      'Menurut berita, bantuan ini untuk mustahik yang sudah punya usaha.',
      'BAZNAS yang menilai siapa mustahik. Tanyakan ke BAZNAS.',
    ),
  },
  checks: {
    'capital.baznas': 'Barang usaha dari BAZNAS',
    'capital.umi': 'Pembiayaan ultra mikro (UMi)',
    'capital.mekaar': 'PNM Mekaar',
    'capital.pumk': 'Pinjaman BUMN (PUMK)',
    'capital.lpdb': 'Pinjaman lewat koperasi',
  },
  params: {
    'capital.umi.ceiling': 'jumlah tertinggi UMi',
    'capital.mekaar.income': 'penghasilan sebulan per kepala untuk Mekaar',
    'capital.mekaar.2024': 'jumlah tertinggi Mekaar yang terlihat',
    'capital.pumk.main': 'jumlah tertinggi PUMK',
    'capital.pumk.extra': 'tambahan jangka pendek PUMK',
    'capital.pumk.fee': 'biaya administrasi PUMK setahun',
    'capital.kkmp.lpdb.rate': 'bunga setahun dari LPDB untuk koperasi kelurahan',
    'capital.kkmp.bank.rate': 'bunga setahun dari bank untuk koperasi kelurahan',
    'capital.kkmp.lpdb': 'jumlah tertinggi dari LPDB untuk koperasi kelurahan',
    'capital.kkmp.bank': 'jumlah tertinggi dari bank untuk koperasi kelurahan',
  },
  openQuestions: {
    'capital.mekaar.planned': 'Apakah Mekaar juga untuk yang baru merencanakan usaha?',
    'capital.mekaar.2025-2026': 'Apakah syarat Mekaar masih seperti yang terakhir kami baca?',
    'capital.mekaar.2025-2026.met': 'Bila syarat Mekaar sudah lain, apakah syarat barunya terpenuhi?',
    'capital.pumk.now': 'Apakah aturan PUMK masih seperti yang terakhir kami baca?',
    'capital.pumk.now.met': 'Bila aturan PUMK sudah lain, apakah syarat barunya terpenuhi?',
  },
  wanted: {
    'capital.mekaar.planned': { yes: 'Mekaar juga untuk yang baru merencanakan usaha.' },
    'capital.mekaar.2025-2026': { yes: 'Syarat Mekaar masih seperti yang terakhir kami baca.' },
    'capital.mekaar.2025-2026.met': { write: 'Bila syaratnya lain: syarat yang baru.' },
    'capital.pumk.now': { yes: 'Aturan PUMK masih seperti yang terakhir kami baca.' },
    'capital.pumk.now.met': { write: 'Bila syaratnya lain: syarat yang baru.' },
  },
  traps: {
    debt: 'Ini utang. Utang harus dibayar juga saat jualan sepi. Hitung dulu cicilannya.',
    collateral:
      'Bank tidak boleh meminta agunan tambahan untuk KUR sampai {capital.kur.no-collateral}. Bila diminta, tanyakan alasannya.',
    slik: 'Tunggakan lama, juga dari pinjaman daring, bisa terlihat oleh bank.',
    'rate-2026':
      'Menurut berita, KUR tanpa bunga hanya untuk peminjam baru di Aceh, Sumatra Utara, dan Sumatra Barat, setelah bencana.',
    'one-per-kk':
      'Menurut berita, satu KK hanya boleh punya satu KUR yang berjalan. Naskahnya tidak kami temukan; tanyakan ke bank.',
    broker: 'Jangan bayar siapa pun untuk mengurus. Jangan serahkan KTP, PIN, atau OTP kepada perantara.',
    'joint-liability':
      'Tanggung renteng: bila satu orang tidak membayar, yang lain ikut menanggung. Sepakati dulu aturannya.',
    'collective-collateral': 'Bila agunan diminta, agunannya dari kelompok atau sebagian anggota.',
    'chair-signs': 'Ketua mengajukan dan ikut menandatangani. Pastikan semua anggota membaca perjanjiannya.',
    'partner-bound': 'Usaha terikat pada satu mitra. Baca perjanjian harga dan jumlahnya.',
    price: 'Tanyakan bunga setahun dan jumlah seluruhnya, bukan hanya cicilannya.',
    'kur-first-blocks': 'Selama KUR berjalan, UMi tertutup. Sebaliknya tidak.',
    weekly: 'Cicilan dan pertemuan datang tiap minggu.',
    'personal-guarantee': 'Pengurus koperasi ikut menjamin dengan hartanya sendiri.',
    'goods-not-cash': 'Biasanya berupa barang, bukan uang.',
    'one-trade': 'Bantuan terakhir yang kami baca hanya untuk satu jenis usaha.',
  },
  collateral: {
    'none-additional': 'Tanpa agunan tambahan, sampai {capital.kur.no-collateral}.',
    collective: 'Bila diminta, agunannya bersama. Anggota saling menanggung.',
    'ask-bank': 'Menurut aturan bank. Tanyakan sebelum mengajukan.',
    'none-in-a-group':
      'Menurut aturan lama: perorangan mungkin diminta agunan. Kelompok tidak, tetapi anggotanya saling menanggung.',
    'none-but-joint': 'Tanpa agunan, tetapi anggota kelompok saling menanggung.',
    assessed: 'Dinilai oleh BUMN yang memberi pinjaman.',
    personal: 'Ada agunan, dan pengurus ikut menjamin.',
    gift: 'Tidak ada. Pastikan dahulu apakah ini pemberian atau pinjaman.',
  },
} satisfies LawWords<typeof others | typeof ultraMicro>;
