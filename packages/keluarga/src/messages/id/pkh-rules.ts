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

export const pkhRules = {
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
} satisfies Record<string, RuleWords>;
