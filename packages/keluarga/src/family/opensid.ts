import type { MethodAnswer, Relation, School } from './csv/forms.ts';

/**
 * Codes of OpenSID, the village information system, as its public seed data has them: OpenSID/OpenSID at 4b3d567
 * (release 2410.0.0), donjo-app/models/seeders/Data_awal_seeder.php. They differ from those of the family census.
 * Method 100 is of later releases: app/Enums/CaraKBEnum.php at 1c0965a.
 */
export const openSid = {
  /** `cara_kb_id` of `tweb_penduduk`. Only 100 is "uses none"; empty says nothing: also who is not married has it empty. */
  cara_kb_id: {
    1: 'pill',
    2: 'iud',
    3: 'injection',
    4: 'condom',
    5: 'implant',
    6: 'mow',
    7: 'mop',
    99: ['mal', 'other-modern', 'periodic', 'withdrawal', 'other-traditional'],
    100: 'none',
  },
  /** `hamil`; empty says nothing. */
  hamil: { 1: true, 2: false },
  sex: { 1: 'male', 2: 'female' },
  /** `status_kawin`: whether married now. */
  status_kawin: { 1: false, 2: true, 3: false, 4: false },
  /** `kk_level`: relation to the head of the KK, whose sex it does not tell; the last three are read widely. */
  kk_level: {
    1: 'head',
    2: 'spouse',
    3: 'spouse',
    4: 'child',
    5: 'child-in-law',
    6: 'grandchild',
    7: 'parent',
    8: 'parent-in-law',
    9: ['sibling', 'kin'],
    10: 'other',
    11: ['sibling', 'kin', 'other'],
  },
  /** `pendidikan_sedang_id`: only codes of who is at school now, or said to be at none. */
  pendidikan_sedang_id: {
    1: 'none',
    2: 'tk',
    3: 'none',
    4: 'sd',
    6: 'smp',
    7: 'sma',
    8: 'higher',
    9: 'higher',
    10: 'higher',
    11: 'higher',
    12: 'higher',
    13: 'higher',
    18: 'none',
  },
} as const satisfies {
  readonly cara_kb_id: Readonly<Record<number, MethodAnswer | readonly MethodAnswer[]>>;
  readonly kk_level: Readonly<Record<number, Relation | readonly Relation[]>>;
  readonly pendidikan_sedang_id: Readonly<Record<number, School>>;
} & Readonly<Record<string, object>>;
