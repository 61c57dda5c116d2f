import type * as chapter from '../../acceptor/chapter.ts';
import type * as classes from '../../acceptor/classes.ts';
import type * as fourToo from '../../acceptor/four-too.ts';
import type * as limits from '../../acceptor/limits.ts';
import type * as marriage from '../../acceptor/marriage.ts';
import type * as peserta from '../../acceptor/peserta.ts';
import type * as purpose from '../../acceptor/purpose.ts';
import type * as pus from '../../acceptor/pus.ts';
import type * as wus from '../../acceptor/wus.ts';
import type { LawWords } from '../law-words.ts';

/** Couples and who takes part in family planning. */
export const acceptors = {
  rules: {
    'kb.peserta': {
      label: 'siapa yang disebut peserta KB',
      yes: 'Salah satu dari pasangan ini memakai cara KB sekarang.',
      no: 'Pasangan ini sekarang tidak tercatat sebagai peserta KB.',
      unknown: 'Belum diketahui apakah pasangan ini peserta KB.',
    },
    'pus.definition': {
      label: 'siapa yang disebut pasangan usia subur',
      yes: 'Pasangan ini termasuk PUS (pasangan usia subur): menikah, dan istri berumur {pus.wife-age.min} sampai {pus.wife-age.max} tahun atau masih haid.',
      no: 'Pasangan ini tidak termasuk PUS (pasangan usia subur). Yang dilihat hanya perkawinan dan umur istri.',
      unknown: 'Belum diketahui apakah pasangan ini termasuk PUS (pasangan usia subur).',
    },
    'kb.class.mkjp': {
      label: 'cara KB jangka panjang',
      yes: 'Cara KB yang dipakai termasuk MKJP (metode kontrasepsi jangka panjang).',
      no: 'Cara KB yang dipakai tidak dihitung sebagai MKJP (metode kontrasepsi jangka panjang). Ini hanya pembagian dalam laporan.',
      unknown: 'Belum diketahui apakah cara KB yang dipakai termasuk MKJP. Anda boleh tidak menjawab.',
    },
    'kb.class.modern': {
      label: 'cara KB modern',
      yes: 'Cara KB yang dipakai disebut modern dalam laporan.',
      no: 'Cara KB yang dipakai tidak disebut modern dalam laporan. Ini hanya pembagian dalam laporan.',
      unknown: 'Belum diketahui apakah cara KB yang dipakai disebut modern. Anda boleh tidak menjawab.',
    },
    'kb.youth.married-only': {
      label: 'program untuk pasangan muda',
      yes: 'Pasangan ini menikah, dan umur istri paling tinggi {kb.youth.wife-age.max} tahun.',
      no: 'Program untuk pasangan muda tidak ditujukan untuk pasangan ini. Pelayanan KB untuk pasangan usia subur tetap ada.',
      unknown: 'Belum diketahui apakah program untuk pasangan muda ditujukan untuk pasangan ini.',
    },
  },
  params: {
    'pus.wife-age.min': 'umur istri terendah pada pasangan usia subur',
    'pus.wife-age.max': 'umur istri tertinggi pada pasangan usia subur',
    'kb.status.dropout.months': 'lama berhenti sampai disebut putus pakai KB',
    'kb.status.resume.months': 'lama jeda sampai disebut ikut KB kembali',
    'kb.kbpp.window.days': 'hari sesudah melahirkan untuk KB pasca persalinan',
    'kb.mal.months': 'umur bayi yang mengakhiri MAL',
    'kb.mal.lochia.days': 'hari sesudah melahirkan sebelum perdarahan disebut haid',
    'kb.mal.menses.days': 'hari berdarah berturut-turut yang menurut satu tulisan disebut haid',
    'kb.mal.menses.months': 'bulan sesudah melahirkan yang menurut tulisan itu harus lewat dulu',
    'kb.ec.within.hours': 'waktu untuk kontrasepsi darurat menurut pedoman yang dikutip',
    'marriage.min-age.man': 'umur terendah laki-laki untuk menikah tanpa dispensasi',
    'marriage.min-age.woman': 'umur terendah perempuan untuk menikah tanpa dispensasi',
    'marriage.ideal.man': 'umur menikah laki-laki menurut anjuran BKKBN',
    'marriage.ideal.woman': 'umur menikah perempuan menurut anjuran BKKBN',
    'risk.4t.young': 'umur ibu yang di bawahnya disebut terlalu muda',
    'risk.4t.old': 'umur ibu yang di atasnya disebut terlalu tua',
    'risk.4t.old.first': 'umur ibu yang disebut terlalu tua untuk hamil pertama',
    'risk.4t.close.deputy': 'jarak kelahiran yang di bawahnya disebut terlalu dekat, menurut deputi BKKBN',
    'risk.4t.close.district': 'jarak kelahiran yang di bawahnya disebut terlalu dekat, menurut satu dinas',
    'risk.4t.many.deputy': 'jumlah kelahiran yang di atasnya disebut terlalu banyak, menurut deputi BKKBN',
    'risk.4t.many.counselling': 'jumlah kelahiran yang di atasnya disebut terlalu banyak, menurut bahan penyuluhan',
    'kb.purpose.delay.below': 'umur istri yang di bawahnya pelayanan KB bertujuan menunda',
    'kb.purpose.space.max': 'umur istri tertinggi untuk tujuan mengatur jarak',
    'kb.youth.wife-age.max': 'umur istri tertinggi dalam program untuk pasangan muda',
    'wus.age.min': 'umur terendah wanita usia subur',
    'wus.age.max': 'umur tertinggi wanita usia subur',
  },
  openQuestions: {
    'kb.peserta.traditional':
      'Belum jelas apakah pemakai cara KB tradisional dihitung sebagai peserta KB. Kamus BKKBN dan tabel bulanannya berbeda.',
    'pus.boundary.50':
      'Belum jelas apakah umur istri tepat di atas batas masih dihitung bila istri masih haid. Dua tulisan BKKBN berbeda.',
    'kb.class.modern.mal-conflict':
      'Belum jelas apakah MAL disebut cara modern atau tradisional. Metadata SDG dan tabel BKKBN menyebutnya modern, tabel survei kesehatan menyebutnya tradisional. Pembagian dalam peraturan pemerintah sudah tidak berlaku.',
    'risk.4t.close':
      'Belum jelas apakah jarak {risk.4t.close.deputy} sampai kurang dari {risk.4t.close.district} antara dua kelahiran disebut terlalu dekat. Dua pejabat keluarga berencana menyebut jarak yang berbeda.',
    'risk.4t.many':
      'Belum jelas apakah lebih dari {risk.4t.many.counselling} sampai {risk.4t.many.deputy} disebut terlalu banyak. Keterangan yang beredar berbeda.',
    'kb.status.short-pause':
      'Belum jelas bagaimana pelayanan dicatat sesudah jeda yang pendek. Aturannya tidak kami temukan.',
    'kb.status.new.strict':
      'Belum jelas siapa yang dicatat sebagai peserta KB baru. Istilah BKKBN menghitung juga yang memakai lagi sesudah melahirkan; tulisan lain hanya yang pertama kali.',
  },
  wanted: {
    'kb.peserta.traditional': { yes: 'Pemakai cara KB tradisional dihitung sebagai peserta KB.' },
    'pus.boundary.50': {
      yes: 'Istri yang umurnya tepat di atas batas, dan masih haid, tetap dihitung sebagai pasangan usia subur.',
    },
    'kb.class.modern.mal-conflict': { yes: 'MAL dihitung sebagai cara KB modern.' },
    'risk.4t.close': { write: 'Jarak kelahiran yang disebut terlalu dekat, dalam bulan atau tahun.' },
    'risk.4t.many': { write: 'Jumlah kelahiran yang disebut terlalu banyak.' },
    'kb.status.short-pause': { write: 'Cara mencatat pelayanan KB sesudah jeda yang pendek.' },
    'kb.status.new.strict': { yes: 'Peserta KB baru hanya yang memakai KB untuk pertama kali.' },
  },
} satisfies LawWords<
  | typeof chapter
  | typeof classes
  | typeof fourToo
  | typeof limits
  | typeof marriage
  | typeof peserta
  | typeof purpose
  | typeof pus
  | typeof wus
>;
