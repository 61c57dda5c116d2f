import type * as law from '../../programmes/care/limits.ts';
import type { CareWords } from '../care-words.ts';
import type { LawWords } from '../law-words.ts';

/** Protection of victims of violence. */
export const care = {
  params: {
    'kdrt.police.hours': 'jam sampai polisi memberi perlindungan sementara kepada korban kekerasan di rumah',
    'kdrt.police.tempDays': 'hari terlama perlindungan sementara dari polisi',
    'kdrt.police.courtDays': 'hari sampai pengadilan mengeluarkan perintah perlindungan',
    'kdrt.police.orderMaxYears': 'tahun terlama sebuah perintah perlindungan',
    'kdrt.police.extendDaysBefore': 'hari sebelum berakhir untuk meminta perpanjangan perintah perlindungan',
    'tpks.time.legal': 'jam sampai korban kekerasan seksual mendapat layanan hukum',
    'tpks.time.psych': 'jam sampai korban kekerasan seksual mendapat penguatan psikologis',
    'tpks.time.takedown': 'jam sampai permintaan menghapus konten seksual diteruskan',
    'victim.apply.days': 'hari kerja sampai LPSK memutuskan sebuah permohonan',
  },
} satisfies LawWords<typeof law>;

/** Whom to call, and when not to wait. */
export const help: CareWords = {
  contacts: {
    'bpp-emergency': {
      name: 'Panggilan darurat Kota Balikpapan',
      does: 'Ambulans, kebakaran, kejahatan, kekerasan terhadap perempuan dan anak. Tunggu petunjuk, lalu tekan angka yang disebut.',
    },
    'bpp-medical': {
      name: 'Tim gawat darurat medis Kota Balikpapan',
      does: 'Petunjuk pertolongan pertama lewat telepon, dan ambulans bila perlu.',
    },
    'bpp-uptd-ppa': {
      name: 'UPTD PPA Balikpapan',
      does: 'Unit kota untuk perempuan dan anak yang mengalami kekerasan: mendengarkan, mendampingi, rumah aman, psikolog, bantuan hukum.',
    },
    'bpp-child-protection': {
      name: 'Bidang perlindungan anak DP3AKB Balikpapan',
      does: 'Menerima aduan tentang kekerasan terhadap anak.',
    },
    'bpp-puspaga': {
      name: 'Puspaga Harapan Balikpapan',
      does: 'Konsultasi keluarga dengan psikolog, dengan janji lebih dulu.',
    },
    'kaltim-ombudsman': {
      name: 'Ombudsman Kalimantan Timur',
      does: 'Lembaga pengawas pelayanan publik. Menerima aduan tentang kantor mana pun.',
    },
    police: { name: 'Polisi', does: 'Bila Anda atau orang lain sedang diancam atau disakiti.' },
    'medical-emergency': {
      name: 'Gawat darurat medis',
      does: 'Meneruskan ke tim medis terdekat. Di sebagian daerah belum tersambung.',
    },
    sapa: {
      name: 'SAPA (Sahabat Perempuan dan Anak)',
      does: 'Layanan kementerian untuk perempuan dan anak yang mengalami kekerasan. Diteruskan ke unit di daerah Anda.',
    },
    healing119: {
      name: 'Bantuan saat jiwa tertekan',
      does: 'Teman bicara dari Kementerian Kesehatan, boleh tanpa nama. Teleponnya pernah sulit tersambung; coba situsnya dulu.',
    },
    lpsk: {
      name: 'LPSK (Lembaga Perlindungan Saksi dan Korban)',
      does: 'Permohonan perlindungan untuk korban dan saksi kejahatan, pada jam kerja.',
    },
    ombudsman: {
      name: 'Ombudsman Republik Indonesia',
      does: 'Lembaga pengawas pelayanan publik. Menerima aduan tentang kantor mana pun.',
    },
    lapor: {
      name: 'SP4N-LAPOR',
      does: 'Aduan tentang pelayanan publik. Diteruskan ke kantor yang diadukan; bisa dikirim tanpa nama.',
    },
    'komnas-perempuan': {
      name: 'Komnas Perempuan',
      does: 'Lembaga hak asasi untuk perempuan. Menerima aduan, lalu menghubungkan dengan pendamping di daerah Anda.',
    },
    bnn: { name: 'BNN', does: 'Bertanya tentang rehabilitasi, dan melapor tentang narkotika.' },
    ojk: { name: 'Kontak OJK', does: 'Bertanya apakah sebuah pinjaman berizin.' },
    'bpjs-kesehatan': { name: 'BPJS Kesehatan', does: 'Bertanya tentang kepesertaan JKN.' },
  },
  signs: {
    'birth.bleeding': 'darah keluar banyak, sampai pembalut harus diganti lebih dari sekali dalam satu jam',
    'birth.fits': 'kejang',
    'birth.headache': 'sakit kepala hebat, apalagi bila pandangan kabur, muntah, atau ulu hati nyeri',
    'birth.fever': 'demam tinggi, apalagi bila menggigil',
    'birth.breath': 'sesak napas atau nyeri dada',
    'birth.swelling': 'wajah, tangan, atau kaki bengkak',
    'birth.smell': 'darah nifas berbau',
    'birth.leg': 'betis nyeri, panas, bengkak, atau merah',
    'birth.sadness': 'sedih yang tidak hilang, atau pikiran untuk menyakiti diri sendiri',
    'method.bleeding': 'perdarahan hebat yang tidak berhenti',
    'method.belly': 'nyeri berat di perut bagian bawah',
    'method.faint': 'pusing sampai hampir pingsan',
    'method.fever': 'demam tinggi, atau cairan berbau dari tempat pemasangan',
    'method.place': 'nyeri hebat di lengan sesudah implan, atau tempat suntikan nyeri dan panas',
    'vasectomy.signs': 'sesudah vasektomi: perdarahan, demam, nyeri hebat, pusing, muntah, atau sesak napas',
    'method.sudden': 'tiba-tiba merasa ada yang sangat tidak beres. Sebutkan juga cara KB yang dipakai',
  },
};
