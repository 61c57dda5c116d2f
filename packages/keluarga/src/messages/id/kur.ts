import type * as route from '../../uppka/capital/kur.ts';
import type * as kurConditions from '../../uppka/capital/kur-conditions.ts';
import type * as kurGroup from '../../uppka/capital/kur-group.ts';
import type { LawWords } from '../law-words.ts';
import { said } from '../rule-words.ts';

/** Kredit Usaha Rakyat. */
export const kur = {
  rules: {
    'capital.kur.scale.within': said(
      'batas omzet KUR',
      'Omzet setahun di dalam batas KUR, yaitu {capital.kur.scale}.',
      'Menurut berita, omzet setahun di atas batas KUR, yaitu {capital.kur.scale}.',
      'Omzet setahun belum diketahui.',
    ),
    'capital.kur.supermikro.amount': said(
      'jumlah KUR super mikro',
      'Jumlahnya di dalam batas KUR super mikro, yaitu {capital.kur.supermikro.ceiling}.',
      'Jumlahnya di atas batas KUR super mikro, yaitu {capital.kur.supermikro.ceiling}.',
      'Jumlah yang diperlukan belum diketahui.',
    ),
    'capital.kur.mikro.amount': said(
      'jumlah KUR mikro',
      'Jumlahnya di dalam rentang KUR mikro, sampai {capital.kur.mikro.range}.',
      'Jumlahnya di luar rentang KUR mikro, yaitu di atas {capital.kur.supermikro.ceiling} sampai {capital.kur.mikro.range}.',
      'Jumlah yang diperlukan belum diketahui.',
    ),
    'capital.kur.mikro.months': said(
      'lama usaha',
      'Usaha sudah berjalan paling sedikit {capital.kur.mikro.age} bulan.',
      'Usaha belum berjalan {capital.kur.mikro.age} bulan.',
      'Belum diketahui apakah usaha sudah berjalan {capital.kur.mikro.age} bulan. Bila belum, tanyakan ke bank apakah ada kelonggaran.',
    ),
    'capital.kur.supermikro.age': said(
      'lama usaha atau dukungan',
      'Usaha cukup lama, atau ada pendampingan, pelatihan, atau usaha keluarga.',
      'Usaha masih baru. Pendampingan, pelatihan, atau usaha layak milik keluarga bisa menggantikan.',
      'Usaha yang baru bisa ditopang pendampingan, pelatihan, atau usaha keluarga. Apakah kelompok UPPKA dihitung juga, belum jelas. Bawa surat keterangan kelompok bila ada, dan tanyakan ke bank.',
    ),
    'capital.kur.supermikro.history': said(
      'riwayat kredit',
      'Tidak ada KUR dan kredit usaha komersial sebelumnya.',
      'Ada KUR atau kredit usaha komersial sebelumnya.',
      'Belum diketahui apakah pernah ada KUR atau kredit usaha dari bank. Bila pernah, sumbernya berbeda atau ada kelonggaran. Tanyakan ke bank.',
    ),
    'capital.kur.supermikro.doc': said(
      'NIB atau surat keterangan usaha',
      'NIB atau surat keterangan usaha sudah ada.',
      'NIB dan surat keterangan usaha belum ada.',
      'NIB atau surat keterangan usaha belum diketahui.',
    ),
    'capital.kur.mikro.repeat': said(
      'pengulangan KUR mikro',
      'Pengulangannya masih boleh.',
      'KUR mikro sudah diambil sebanyak batasnya.',
      'Belum diketahui berapa kali KUR mikro diambil. Bila sudah sebanyak batasnya, tanyakan ke bank apakah ada kelonggaran.',
    ),
    'capital.kur.mikro.history': said(
      'kredit usaha dari bank',
      'Tidak pernah memakai kredit usaha biasa dari bank.',
      'Pernah memakai kredit usaha biasa dari bank.',
      'Belum diketahui apakah pernah ada kredit usaha biasa dari bank. Bila pernah, tanyakan ke bank apakah ada kelonggaran.',
    ),
    'capital.kur.current': said(
      'cicilan lancar',
      'Tidak ada cicilan yang terlambat.',
      'Ada cicilan yang terlambat. Menurut berita, pinjaman lain harus lancar.',
      'Belum diketahui apakah ada cicilan yang terlambat.',
    ),
    'capital.kur.npwp.has': said(
      'NPWP',
      'NPWP ada, atau tidak diminta untuk jumlah ini.',
      'Menurut berita, NPWP diminta untuk jumlah di atas {capital.kur.npwp}.',
      'Belum diketahui apakah ada NPWP.',
    ),
    'capital.kur.person-age.reached': said(
      'umur peminjam',
      'Sudah {capital.kur.person-age} tahun atau sudah menikah.',
      'Menurut berita, peminjam berumur {capital.kur.person-age} tahun atau lebih, atau sudah menikah.',
      'Umur belum diketahui.',
    ),
    'capital.kur.supermikro.route': said(
      'KUR super mikro',
      'Syarat KUR super mikro yang kami baca terpenuhi.',
      'Syarat KUR super mikro yang kami baca belum terpenuhi semua.',
      'Naskah KUR tahun ini belum kami baca, atau jawaban belum lengkap. Tanyakan ke bank.',
    ),
    'capital.kur.mikro.route': said(
      'KUR mikro',
      'Syarat KUR mikro yang kami baca terpenuhi.',
      'Syarat KUR mikro yang kami baca belum terpenuhi semua.',
      'Naskah KUR tahun ini belum kami baca, atau jawaban belum lengkap. Tanyakan ke bank.',
    ),
    'capital.kur.group.criteria': said(
      'usaha tiap anggota',
      'Tiap anggota punya usaha, atau pemula dengan surat rekomendasi ketua.',
      'Ada anggota tanpa usaha dan tanpa surat rekomendasi ketua.',
      'Usaha tiap anggota belum diketahui.',
    ),
    'capital.kur.group.offtaker': said(
      'perjanjian dengan pembeli tetap',
      'Ada perjanjian tertulis dengan mitra atau pembeli tetap.',
      'Belum ada perjanjian tertulis dengan mitra atau pembeli tetap.',
      'Perjanjian dengan mitra belum diketahui.',
    ),
    'capital.kur.group.letter': said(
      'surat keterangan kelompok',
      'Surat keterangan kelompok dari dinas atau mitra sudah ada.',
      'Surat keterangan kelompok dari dinas atau mitra belum ada.',
      'Surat keterangan kelompok belum diketahui.',
    ),
    'capital.kur.group.sikp': said(
      'tercatat di SIKP',
      'Kelompok dan anggotanya tercatat di SIKP, data kredit program pemerintah.',
      'Kelompok dan anggotanya belum tercatat di SIKP. Bank yang mencatat.',
      'SIKP (data kredit program pemerintah) hanya bisa dilihat bank.',
    ),
    'capital.kur.group.fisheries-beginners': said(
      'pemula di usaha ikan',
      'Jumlah pemula tidak melebihi anggota yang sudah punya usaha, atau ini bukan kredit perikanan.',
      'Untuk kredit perikanan, pemula tidak boleh lebih banyak dari anggota yang sudah punya usaha.',
      'Belum diketahui apakah ini kredit perikanan, atau berapa anggota yang punya usaha.',
    ),
    'capital.kur.group.route': said(
      'KUR untuk kelompok',
      'Syarat KUR kelompok yang kami baca terpenuhi.',
      'Syarat KUR kelompok yang kami baca belum terpenuhi semua.',
      'Naskah KUR tahun ini belum kami baca, atau jawaban belum lengkap. Tanyakan ke bank.',
    ),
    'capital.kur.khusus': said(
      'klaster dengan mitra',
      'Ada mitra, dan jumlahnya sampai {capital.kur.khusus.ceiling}.',
      'KUR khusus memerlukan mitra, dan jumlahnya sampai {capital.kur.khusus.ceiling}.',
      'Mitra atau jumlahnya belum diketahui.',
    ),
    'capital.kur.khusus.as-group': said(
      'syarat lewat kelompok',
      'Perjanjian dengan mitra, surat keterangan kelompok, dan catatan SIKP sudah ada.',
      'Perjanjian dengan mitra, surat keterangan kelompok, atau catatan SIKP belum ada.',
      'Perjanjian dengan mitra, surat keterangan kelompok, atau catatan SIKP belum diketahui.',
    ),
    'capital.kur.khusus.eligibility': said(
      'usaha dan riwayat untuk KUR khusus',
      'Lama usaha dan riwayat kredit sesuai naskah yang kami baca.',
      'Lama usaha atau riwayat kredit belum sesuai naskah yang kami baca.',
      'Lama usaha atau riwayat kredit belum diketahui, atau ada kelonggaran yang belum kami baca. Tanyakan ke bank.',
    ),
    'capital.kur.khusus.ultra-micro.within': said(
      'pinjaman ultra mikro',
      'Pinjaman ultra mikronya sampai {capital.kur.khusus.ultra-micro}, atau tidak ada.',
      'Masih ada pinjaman ultra mikro di atas {capital.kur.khusus.ultra-micro}. Tunggu sampai lunas, lalu tanyakan ke bank.',
      'Belum diketahui apakah pernah ada pinjaman ultra mikro di atas {capital.kur.khusus.ultra-micro}. Bila pernah dan sudah lunas, tanyakan ke bank.',
    ),
    'capital.kur.khusus.current': said(
      'pinjaman lain berjalan lancar',
      'Tidak ada cicilan yang terlambat, dan pinjaman yang berjalan boleh bersamaan.',
      'Ada cicilan yang terlambat. KUR khusus hanya bersama pinjaman yang lancar.',
      'Belum diketahui apakah cicilannya lancar, atau apakah pinjaman itu boleh bersamaan. KUR lain hanya boleh dari bank yang sama.',
    ),
    'capital.kur.khusus.route': said(
      'KUR khusus',
      'Syarat KUR khusus yang kami baca terpenuhi.',
      'Syarat KUR khusus yang kami baca belum terpenuhi semua.',
      'Naskah KUR tahun ini belum kami baca, atau jawaban belum lengkap. Tanyakan ke bank.',
    ),
  },
  checks: {
    'capital.kur.supermikro': 'KUR super mikro',
    'capital.kur.mikro': 'KUR mikro',
    'capital.kur.khusus.programme': 'KUR khusus',
    'capital.kur.group': 'KUR untuk kelompok',
  },
  params: {
    'capital.kur.scale': 'batas omzet setahun penerima KUR',
    'capital.kur.no-collateral': 'jumlah KUR tanpa agunan tambahan',
    'capital.kur.supermikro.ceiling': 'jumlah tertinggi KUR super mikro',
    'capital.kur.supermikro.rate': 'bunga KUR super mikro setahun',
    'capital.kur.mikro.range': 'jumlah tertinggi KUR mikro',
    'capital.kur.mikro.rate': 'bunga setahun KUR mikro yang pertama',
    'capital.kur.mikro.age': 'lama usaha untuk KUR',
    'capital.kur.mikro.repeat.primary': 'banyaknya KUR mikro untuk tani, kebun, ternak, dan ikan',
    'capital.kur.mikro.repeat.other': 'banyaknya KUR mikro untuk usaha lain',
    'capital.kur.2026.flat': 'bunga KUR setahun menurut pengumuman',
    'capital.kur.npwp': 'jumlah KUR; di atasnya diminta NPWP',
    'capital.kur.person-age': 'umur penerima KUR yang belum menikah',
    'capital.kur.khusus.ceiling': 'jumlah tertinggi KUR khusus tiap anggota',
    'capital.kur.khusus.rate': 'bunga KUR khusus setahun',
    'capital.kur.khusus.months': 'lama usaha untuk KUR khusus',
    'capital.kur.khusus.ultra-micro': 'jumlah tertinggi pinjaman ultra mikro untuk KUR khusus',
  },
  openQuestions: {
    'capital.kur.2026.same': 'Apakah pedoman KUR yang baru tetap memakai syarat naskah sebelumnya?',
    'capital.kur.2026.same.met': 'Bila syarat KUR sudah lain, apakah syarat barunya terpenuhi?',
    'capital.kur.supermikro.again': 'Apakah yang pernah menerima KUR boleh memakai KUR super mikro lagi?',
    'capital.kur.relaxation': 'Siapa yang diberi kelonggaran soal lama usaha, riwayat kredit, atau pengulangan KUR?',
    'capital.kur.khusus.ultra-micro.paid-off':
      'Bolehkah memakai KUR khusus setelah pinjaman ultra mikro yang besar lunas?',
    'capital.kur.khusus.beside': 'Pinjaman apa saja yang boleh berjalan bersama KUR khusus?',
    'uppka.bridge.kur': 'Apakah kelompok UPPKA dihitung sebagai kelompok usaha dalam aturan KUR?',
  },
  wanted: {
    'capital.kur.2026.same': { yes: 'Pedoman KUR yang baru memakai syarat yang sama dengan naskah sebelumnya.' },
    'capital.kur.2026.same.met': { write: 'Bila syaratnya lain: syarat yang baru.' },
    'capital.kur.supermikro.again': { yes: 'Yang pernah menerima KUR boleh memakai KUR super mikro lagi.' },
    'capital.kur.relaxation': { write: 'Siapa yang diberi kelonggaran, dan untuk syarat yang mana (pasal 38A).' },
    'capital.kur.khusus.ultra-micro.paid-off': {
      yes: 'Pinjaman ultra mikro yang besar, tetapi sudah lunas, tidak menghalangi KUR khusus.',
    },
    'capital.kur.khusus.beside': {
      write: 'Daftar pinjaman yang boleh berjalan bersama KUR khusus (pasal 36 ayat 4).',
    },
    'uppka.bridge.kur': { yes: 'Kelompok UPPKA dihitung sebagai kelompok usaha dalam aturan KUR.' },
  },
} satisfies LawWords<typeof kurConditions | typeof kurGroup | typeof route>;
