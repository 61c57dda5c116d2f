import type * as civilRegistration from '../../family/civil-registration.ts';
import type * as employment from '../../family/employment.ts';
import type * as schooling from '../../family/schooling.ts';
import type { LawWords } from '../law-words.ts';

/** What holds for families whatever they apply for. */
export const families = {
  params: {
    'employment.min-age': 'umur terendah untuk dipekerjakan',
    'schooling.compulsory.from': 'umur mulai wajib belajar',
    'schooling.compulsory.to': 'umur terakhir wajib belajar',
    'adminduk.kk-change.days': 'batas melaporkan perubahan isi KK',
    'adminduk.move.years': 'lama tinggal di alamat baru yang disebut pindah',
    'adminduk.issue.days': 'batas kantor menerbitkan KK, KTP, atau surat pindah',
    'adminduk.death-report.days': 'batas melaporkan kematian',
  },
} satisfies LawWords<typeof civilRegistration | typeof employment | typeof schooling>;
