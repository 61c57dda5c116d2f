import type * as amount from '../../programmes/pkh/amount.ts';
import type * as children from '../../programmes/pkh/children.ts';
import type * as components from '../../programmes/pkh/components.ts';
import type * as elders from '../../programmes/pkh/elders.ts';
import type * as mothers from '../../programmes/pkh/mothers.ts';
import type * as core from '../../programmes/pkh/pkh.ts';
import type { LawWords } from '../law-words.ts';
import type { RuleWords } from '../words.ts';

/* @__NO_SIDE_EFFECTS__ */
const component = (counted: string): RuleWords => ({
  label: 'anggota KK yang dihitung PKH',
  yes: 'Di KK Anda ada yang dihitung PKH.',
  no: `Di KK Anda sekarang tidak ada yang dihitung PKH (${counted}).`,
  unknown: `Belum diketahui apakah di KK Anda ada yang dihitung PKH (${counted}).`,
});

/* @__NO_SIDE_EFFECTS__ */
const pupil = (school: string): RuleWords => ({
  label: `anak ${school}`,
  yes: `{who} bersekolah di ${school} dan berumur {pkh.pupil.age.min} sampai {pkh.pupil.age.max} tahun.`,
  no: `{who} tidak dihitung sebagai anak ${school}.`,
  unknown: `Belum diketahui apakah {who} dihitung sebagai anak ${school}.`,
});

/** Program Keluarga Harapan. */
export const pkh = {
  programmes: {
    pkh: {
      name: 'PKH',
      full: 'Program Keluarga Harapan',
      about: 'Bantuan uang untuk keluarga yang punya ibu hamil, anak, lansia, atau penyandang disabilitas berat.',
      gives: 'Uang beberapa kali setahun, bila keluarga Anda terpilih.',
      ifChosen: 'Jumlah ini hanya bila keluarga Anda terpilih. Ini bukan janji.',
    },
  },
  rules: {
    'pkh.family.core': {
      label: 'siapa yang bisa mendapat PKH',
      yes: 'Syarat PKH yang kami baca terpenuhi.',
      no: 'Syarat PKH yang kami baca belum terpenuhi semua.',
      unknown: 'Belum semua syarat PKH diketahui.',
    },
    'pkh.component': component(
      'ibu hamil atau nifas, anak kecil, anak sekolah, lansia, atau penyandang disabilitas berat',
    ),
    'pkh.component.pregnant': {
      label: 'ibu hamil atau nifas',
      yes: '{who} hamil atau baru melahirkan.',
      no: '{who} tidak dihitung sebagai ibu hamil atau nifas.',
      unknown: 'Belum diketahui apakah {who} dihitung sebagai ibu hamil atau nifas.',
    },
    'pkh.component.pregnancy-number': {
      label: 'kehamilan ke berapa',
      yes: 'Kehamilan ke-{pkh.cap.pregnancyNo} dan sebelumnya dihitung.',
      no: 'Kehamilan ini tidak dihitung.',
      unknown:
        'Belum jelas apakah kehamilan ini dihitung. Berita lama menyebut batas jumlah kehamilan; peraturannya, seperti dikutip, tidak.',
    },
    'pkh.component.breastfeeding': {
      label: 'ibu menyusui',
      yes: 'Ibu menyusui dihitung.',
      no: 'Ibu menyusui tidak dihitung.',
      unknown:
        'Ada yang sedang menyusui? Belum pasti apakah ia dihitung. Peraturannya, seperti dikutip, menyebut ibu menyusui; daftar di berita tidak.',
    },
    'pkh.component.out-of-school': {
      label: 'anak yang tidak bersekolah',
      yes: '{who} belum tamat sekolah dua belas tahun, dan dihitung walau sedang tidak bersekolah.',
      no: '{who} tidak termasuk anak usia sekolah yang sedang tidak bersekolah.',
      unknown:
        'Belum jelas apakah {who} dihitung. Peraturannya, seperti dikutip, menyebut umur {pkh.pupil.age.min} sampai {pkh.pupil.age.max} tahun yang belum tamat sekolah dua belas tahun. Berita meminta terdaftar di sekolah.',
    },
    'pkh.component.early-child': {
      label: 'anak usia dini',
      yes: '{who} termasuk anak usia dini.',
      no: '{who} tidak dihitung sebagai anak usia dini.',
      unknown: 'Belum diketahui apakah {who} dihitung sebagai anak usia dini.',
    },
    'pkh.component.sd': pupil('SD atau sederajat'),
    'pkh.component.smp': pupil('SMP atau sederajat'),
    'pkh.component.sma': pupil('SMA atau sederajat'),
    'pkh.component.elderly': {
      label: 'lansia',
      yes: 'Umur {who} sudah cukup untuk dihitung sebagai lansia.',
      no: '{who} tidak dihitung sebagai lansia.',
      unknown: 'Belum diketahui apakah {who} dihitung sebagai lansia.',
    },
    'pkh.component.elderly.contested': {
      label: 'umur mulai lansia',
      yes: 'Lansia dihitung mulai {pkh.elderlyAge} tahun menurut sumber yang lebih kuat.',
      no: 'Lansia tidak dihitung mulai {pkh.elderlyAge} tahun.',
      unknown: 'Belum jelas apakah lansia dihitung mulai {pkh.elderlyAge} tahun.',
    },
    'pkh.component.disability': {
      label: 'penyandang disabilitas berat',
      yes: '{who} termasuk penyandang disabilitas berat.',
      no: '{who} tidak dihitung sebagai penyandang disabilitas berat.',
      unknown: 'Belum diketahui apakah {who} dihitung sebagai penyandang disabilitas berat.',
    },
    'pkh.component.gross-rights-victim': {
      label: 'korban pelanggaran HAM berat',
      yes: '{who} termasuk korban pelanggaran HAM berat, atau ahli warisnya, menurut penetapan negara.',
      no: '{who} tidak dihitung sebagai korban pelanggaran HAM berat.',
      unknown: 'Belum diketahui apakah {who} dihitung sebagai korban pelanggaran HAM berat.',
    },
  },
  params: {
    'pkh.early-child.age.max': 'umur tertinggi anak usia dini dalam PKH',
    'pkh.pupil.age.min': 'umur terendah anak sekolah dalam PKH',
    'pkh.pupil.age.max': 'umur tertinggi anak sekolah dalam PKH',
    'pkh.elderlyAge': 'umur mulai lansia dalam PKH',
    'pkh.elderlyAge.regulation': 'umur mulai lansia menurut peraturan PKH, seperti dikutip',
    'pkh.elderlyAge.rival': 'umur mulai lansia menurut daftar yang lain',
    'pkh.cap.family': 'jumlah orang yang dibayar PKH dalam satu keluarga',
    'pkh.cap.pregnancyNo': 'kehamilan terakhir yang dihitung PKH',
    'pkh.cap.earlyChild': 'jumlah anak usia dini yang dibayar PKH',
    'pkh.cap.children': 'jumlah anak yang dibayar PKH',
    'pkh.cap.elderly-disability': 'jumlah lansia atau penyandang disabilitas menurut naskah lama',
    'pkh.amount.early-child': 'bantuan PKH setahun untuk anak usia dini',
    'pkh.amount.sd': 'bantuan PKH setahun untuk anak SD',
    'pkh.amount.smp': 'bantuan PKH setahun untuk anak SMP',
    'pkh.amount.sma': 'bantuan PKH setahun untuk anak SMA',
    'pkh.amount.disability': 'bantuan PKH setahun untuk penyandang disabilitas berat',
    'pkh.amount.elderly': 'bantuan PKH setahun untuk lansia',
    'pkh.amount.pregnant': 'bantuan PKH setahun untuk ibu hamil atau nifas',
    'pkh.amount.gross-rights-victim': 'bantuan PKH setahun untuk korban pelanggaran HAM berat',
  },
  openQuestions: {
    'pkh.component.pregnancy.later':
      'Belum jelas apakah kehamilan setelah yang ke-{pkh.cap.pregnancyNo} dihitung. Berita lama menyebut batas; peraturannya, seperti dikutip, tidak.',
    'pkh.component.breastfeeding.counts':
      'Belum jelas apakah ibu menyusui dihitung. Peraturan, seperti dikutip, menyebutnya; daftar di berita tidak.',
    'pkh.component.out-of-school.counts':
      'Belum jelas apakah anak usia sekolah yang belum tamat dihitung bila sedang tidak bersekolah. Peraturan, seperti dikutip, menyebut yang belum tamat; berita meminta terdaftar di sekolah.',
    'pkh.component.elderly.narrowed':
      'Belum jelas dari umur berapa lansia dihitung waktu itu. Peraturan menyebut {pkh.elderlyAge.regulation} tahun; daftar lain menyebut {pkh.elderlyAge.rival} tahun.',
    'pkh.component.gross-rights-victim.before':
      'Belum jelas apakah korban pelanggaran HAM berat sudah dihitung waktu itu. Hari pertamanya tidak kami temukan.',
    'pkh.component.early-child.at-six':
      'Belum jelas sampai umur berapa persisnya anak dihitung sebagai anak usia dini. Dua berita berbeda.',
    'pkh.cap.children.together':
      'Belum jelas apakah anak usia dini dan anak sekolah dihitung bersama dalam batas jumlah anak.',
    'pkh.cap.elderly.one':
      'Belum jelas apakah hanya satu lansia yang dibayar dalam satu keluarga. Berita lama dan daftar baru berbeda.',
    'pkh.cap.disability.one':
      'Belum jelas apakah hanya satu penyandang disabilitas yang dibayar dalam satu keluarga. Berita lama dan daftar baru berbeda.',
  },
  wanted: {
    'pkh.component.pregnancy.later': { yes: 'Kehamilan yang lebih dari batas di berita tetap dihitung.' },
    'pkh.component.breastfeeding.counts': { yes: 'Ibu menyusui dihitung PKH.' },
    'pkh.component.out-of-school.counts': {
      yes: 'Anak usia sekolah yang belum tamat dihitung walau sedang tidak bersekolah.',
    },
    'pkh.component.elderly.narrowed': { yes: 'Waktu itu lansia dihitung dari umur yang disebut peraturan.' },
    'pkh.component.gross-rights-victim.before': { yes: 'Waktu itu korban pelanggaran HAM berat sudah dihitung.' },
    'pkh.component.early-child.at-six': {
      yes: 'Anak yang sudah mencapai umur sekolah, tetapi belum sekolah, masih dihitung sebagai anak usia dini.',
    },
    'pkh.cap.children.together': { yes: 'Anak usia dini dan anak sekolah dihitung bersama dalam batas jumlah anak.' },
    'pkh.cap.elderly.one': { yes: 'Hanya satu lansia yang dibayar dalam satu keluarga.' },
    'pkh.cap.disability.one': { yes: 'Hanya satu penyandang disabilitas berat yang dibayar dalam satu keluarga.' },
  },
  disputes: {
    'pkh.elderlyAge.rival': 'Beberapa daftar masih menulis lansia mulai {pkh.elderlyAge.rival} tahun.',
    'pkh.component.elderly.contested': 'Belum jelas umur mulai lansia: sumbernya berbeda.',
  },
} satisfies LawWords<
  typeof amount | typeof children | typeof components | typeof elders | typeof mothers | typeof core
>;
