import type * as eras from '../../uppka/food/eras.ts';
import type * as kinds from '../../uppka/food/kinds.ts';
import type * as permit from '../../uppka/food/permit.ts';
import type * as shortLived from '../../uppka/food/short-lived.ts';
import type * as slhs from '../../uppka/food/slhs.ts';
import type * as sppirt from '../../uppka/food/sppirt.ts';
import type { LawWords } from '../law-words.ts';
import { said } from '../rule-words.ts';

/** Permits for food. */
export const foodPermits = {
  rules: {
    'legal.sppirt.shelf.longer': said(
      'tahan simpan',
      '{who} tahan lebih dari {legal.sppirt.shelf} hari pada suhu ruang, kering, dan dikemas.',
      'SPP-IRT untuk pangan kering dan dikemas yang tahan lebih dari {legal.sppirt.shelf} hari pada suhu ruang.',
      'Belum diketahui berapa hari {who} tahan pada suhu ruang, dan apakah kering serta dikemas.',
    ),
    'legal.sppirt.place': said(
      'dapur di rumah tinggal',
      '{who} dibuat di rumah tinggal.',
      'SPP-IRT untuk pangan yang dibuat di rumah tinggal.',
      'Belum diketahui di mana {who} dibuat.',
    ),
    'legal.sppirt.equipment': said(
      'alat sederhana',
      'Alatnya manual sampai semi-otomatis.',
      'SPP-IRT untuk alat manual sampai semi-otomatis.',
      'Belum diketahui alat yang dipakai.',
    ),
    'legal.sppirt.excluded': said(
      'pangan yang dikecualikan',
      '{who} tidak termasuk yang dikecualikan, sejauh yang kami baca.',
      '{who} termasuk yang dikecualikan dari SPP-IRT.',
      'Belum diketahui apakah {who} termasuk yang dikecualikan.',
    ),
    'legal.sppirt.excluded-process': said(
      'beku atau diproses panas khusus',
      '{who} tidak beku dan tidak dipasteurisasi.',
      'Pangan beku, pasteurisasi, atau steril diurus ke BPOM, bukan SPP-IRT.',
      'Belum diketahui cara mengolah {who}.',
    ),
    'legal.sppirt.fits': said(
      'cocok untuk SPP-IRT',
      '{who} cocok untuk SPP-IRT.',
      'SPP-IRT bukan jalan untuk {who}.',
      'Daftar jenis pangan SPP-IRT belum kami baca. Tanyakan {who} ke Dinas Kesehatan.',
    ),
    'legal.food.kind': said(
      'makanan atau minuman',
      '{who} makanan atau minuman.',
      '{who} bukan makanan atau minuman.',
      'Belum jelas apakah {who} dihitung makanan atau minuman.',
    ),
    'legal.herbal-soap.way': said(
      'jamu, kosmetik, sabun, dan lainnya',
      '{who} memerlukan izin dari BPOM atau Kementerian Kesehatan, menurut keterangan kantor.',
      '{who} bukan jamu, kosmetik, atau sabun.',
      'Jamu, kosmetik, dan sabun punya izin sendiri, yang belum kami baca. Tanyakan ke BPOM.',
    ),
    'legal.sppirt.now': said(
      'aturan lama yang dipakai terus',
      'Aturan dan izin yang lama tetap dipakai, sepanjang tidak bertentangan dengan yang baru. Ini bacaan kami.',
      'Aturan lama tidak dipakai lagi.',
      'Aturan lama belum diketahui.',
    ),
    'legal.slhs.ready': said(
      'pangan siap saji',
      '{who} disajikan langsung kepada pembeli. Tempat membuatnya memerlukan sertifikat laik higiene (SLHS).',
      '{who} bukan pangan siap saji.',
      'Cara menyajikan belum diketahui.',
    ),
    'legal.slhs.short': said(
      'pangan yang cepat basi',
      '{who} tahan kurang dari {legal.slhs.days} hari. Menurut keputusan tentang halal, yang dipakai SLHS.',
      'SLHS bukan jalan untuk {who}.',
      'Surat untuk pangan yang cepat basi belum jelas. Tanyakan ke Dinas Kesehatan.',
    ),
    'legal.slhs': said(
      'cocok untuk SLHS',
      '{who} memakai sertifikat laik higiene (SLHS).',
      'SLHS bukan jalan untuk {who}.',
      'Belum diketahui apakah {who} siap saji atau cepat basi.',
    ),
    'legal.food.short-lived': said(
      'pangan yang cepat basi',
      '{who} tahan kurang dari {legal.food.short} hari, jadi waktu itu bebas dari izin edar dan SPP-IRT.',
      '{who} tahan lebih lama dari {legal.food.short} hari, jadi tidak bebas dari izin.',
      'Belum diketahui berapa hari {who} tahan. Untuk tepat {legal.food.short} hari, naskahnya tidak menyebut.',
    ),
    'legal.bpom-md': said(
      'izin edar BPOM',
      '{who} memerlukan izin edar BPOM.',
      'Izin edar BPOM bukan jalan untuk {who}, sejauh yang kami baca.',
      'Belum jelas apakah {who} memerlukan izin edar BPOM. Tanyakan ke BPOM.',
    ),
    'legal.food.beyond': said(
      'jalan lain',
      'Ada jalan lain untuk {who}, menurut keterangan kantor.',
      'Jalan lain tidak dicari.',
      'Bila SPP-IRT, SLHS, dan BPOM bukan jalannya, belum ada jalan yang kami temukan. Itu bukan berarti bebas izin. Tanyakan ke Dinas Kesehatan atau BPOM.',
    ),
    'legal.food.way': said(
      'jalan izin pangan',
      'Ada jalan izin untuk {who}.',
      '{who} bukan makanan atau minuman.',
      'Belum jelas jalan mana untuk {who}.',
    ),
    'legal.food.licence': said(
      'wajib berizin',
      '{who} wajib punya izin sebelum dijual.',
      'Pasal yang kami baca tidak mewajibkan izin pangan untuk {who}.',
      'Belum diketahui cara menjual {who}. Pasalnya bicara tentang pangan dalam kemasan eceran dan pangan siap saji.',
    ),
  },
  checks: {
    'duty.food': 'Wajib berizin pangan',
    'permit.food': 'Jalan izin pangan',
    'permit.sppirt': 'SPP-IRT (izin pangan rumahan)',
    'permit.slhs': 'SLHS (sertifikat laik higiene)',
    'permit.bpom': 'Izin edar BPOM',
  },
  params: {
    'legal.sppirt.shelf': 'hari tahan simpan yang harus dilewati untuk SPP-IRT',
    'legal.slhs.days': 'hari tahan simpan; yang kurang dari ini memakai SLHS',
    'legal.food.short': 'hari tahan simpan; yang kurang dari ini dulu bebas izin edar',
  },
  openQuestions: {
    'legal.bpom-md.rest': 'Apakah pangan lain yang tidak bisa SPP-IRT harus punya izin edar BPOM?',
    'legal.food.other-way':
      'Izin apa untuk pangan yang tidak cocok dengan SPP-IRT, SLHS, maupun BPOM, dan siapa yang dibebaskan?',
    'legal.food.loose': 'Apakah pangan yang dijual tanpa kemasan, dan bukan siap saji, harus berizin?',
    'legal.slhs.short.now': 'Izin apa sekarang untuk pangan yang cepat basi?',
    'legal.herbal-soap': 'Apakah minuman herbal dihitung pangan, atau obat bahan alam?',
    'legal.herbal-soap.licence': 'Izin apa untuk jamu, kosmetik, sabun, atau produk lain?',
    'legal.slhs.of-that-day': 'Surat apa untuk pangan yang tahan tepat {legal.slhs.days} hari?',
    'legal.sppirt.type': 'Jenis pangan apa saja yang ada di daftar SPP-IRT?',
  },
  wanted: {
    'legal.bpom-md.rest': { yes: 'Pangan lain yang tidak bisa memakai SPP-IRT harus punya izin edar BPOM.' },
    'legal.food.other-way': {
      write: 'Izin untuk pangan yang tidak cocok dengan tiga jalan itu, dan siapa yang dibebaskan.',
    },
    'legal.food.loose': { yes: 'Pangan yang dijual tanpa kemasan, dan bukan siap saji, harus berizin.' },
    'legal.slhs.short.now': { yes: 'Pangan yang cepat basi sekarang memakai SLHS.' },
    'legal.herbal-soap': { yes: 'Minuman herbal dihitung pangan.' },
    'legal.herbal-soap.licence': {
      write: 'Izin untuk jamu, kosmetik, sabun, atau produk lain, dan siapa yang dibebaskan.',
    },
    'legal.slhs.of-that-day': { yes: 'Pangan yang tahan tepat selama batas harinya masih memakai SLHS.' },
    'legal.sppirt.type': { write: 'Daftar jenis pangan yang bisa memakai SPP-IRT, atau tempat daftarnya.' },
  },
} satisfies LawWords<typeof eras | typeof kinds | typeof permit | typeof shortLived | typeof slhs | typeof sppirt>;
