import { expect, test } from 'vitest';
import type { AmountRange, Finding, Verdict } from '../assessment/finding.ts';
import { inZone, ZONES } from '../in-zone.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import { say } from './say.ts';

const finding = (details: Partial<Finding>): Finding => ({
  programme: 'pkh',
  subject: { kind: 'kk' },
  on: '2026-02-01',
  verdict: 'ask',
  decidedBy: ['kemensos-quota', 'registry-match'],
  grade: 'C',
  checked: '2026-11-24',
  reasons: null,
  numbers: [],
  missing: [],
  awaits: [],
  unsettled: [],
  overlay: [],
  amount: null,
  documents: [],
  where: [],
  fee: null,
  unseen: [],
  old: {},
  deadlines: [],
  traps: [],
  carriedForward: false,
  ...details,
});

const verdicts: [Verdict, Partial<Finding>, string, string][] = [
  ['not-read', {}, 'Belum kami baca', 'We have not read this yet'],
  ['no-law', {}, 'Belum/tidak berlaku pada tanggal itu', 'Not in force on that day, or not yet'],
  ['open', {}, 'Terbuka untuk siapa saja', 'Open to everybody'],
  ['not-met', {}, 'Belum sesuai syarat', 'The conditions are not met yet'],
  ['not-met', { never: true }, 'Bukan sasaran program ini', 'Not whom this programme is for'],
  [
    'unlikely',
    {},
    'Menurut sumber berita belum sesuai; tetap boleh mengusulkan diri',
    'Not yet, according to the press; you may still put yourselves forward',
  ],
  ['meets', {}, 'Memenuhi syarat yang kami baca', 'Meets the conditions we have read'],
  [
    'likely',
    {},
    'Bisa diusulkan; yang memutuskan Kementerian Sosial menurut kuota (jatah) dan pencocokan dengan data nasional',
    'You can be put forward; it is decided by the Ministry of Social Affairs by its quota and a match with the national register',
  ],
  [
    'likely',
    { decidedBy: [], where: ['social-office'] },
    'Bisa diusulkan; yang memutuskan dinas sosial di kota atau kabupaten Anda',
    'You can be put forward; it is decided by the social affairs office of your city or regency',
  ],
  ['incomplete', {}, 'Perlu jawaban lagi', 'More answers needed'],
  [
    'ask',
    { awaits: ['kk.admittedByGroup'] },
    'Tanyakan ke kelompok UPPKA di tempat Anda',
    'Ask the UPPKA group near you',
  ],
  [
    'ask',
    { awaits: ['kk.desil', 'kk.flagCleared'], unsettled: ['desil.use.2026-jan'] },
    'Tanyakan ke kelurahan (atau lihat di aplikasi Cek Bansos) dan Dinas Sosial',
    'Ask the kelurahan (or look in the Cek Bansos app) and Dinas Sosial',
  ],
  ['ask', { unsettled: ['desil.use.2026-jan'] }, 'Aturannya belum jelas', 'The rule is not clear yet'],
];

test.each(verdicts)('%s %j is said as "%s"', (verdict, details, inIndonesian, inEnglish) => {
  expect(say(finding({ verdict, ...details }), id).verdict).toBe(inIndonesian);
  expect(say(finding({ verdict, ...details }), en).verdict).toBe(inEnglish);
});

test('a couple and a member are named by their ids, the KK not at all', () => {
  expect(say(finding({}), id).title).toBe('PKH');
  expect(say(finding({ programme: 'uppka', subject: { kind: 'couples', id: '2' } }), id).title).toBe(
    'UPPKA, pasangan 2',
  );
  expect(say(finding({ subject: { kind: 'members', id: 'ani' } }), en).title).toBe('PKH, ani');
});

test('amounts are said if chosen, as one sum, at most, or between', () => {
  const said = (from: number, to: number) => {
    const amount: AmountRange = {
      per: 'year',
      from,
      to,
      instalments: [{ months: 3, from: from / 4, to: to / 4 }],
    };
    const { amount: text, instalments, notes } = say(finding({ amount }), id);
    return [text, ...instalments, ...notes];
  };
  const ifChosen = 'Jumlah ini hanya bila keluarga Anda terpilih. Ini bukan janji.';
  expect(said(2_400_000, 2_400_000)).toEqual(['Rp2.400.000 setahun', 'Tiap 3 bulan: Rp600.000.', ifChosen]);
  expect(said(0, 3_000_000)).toEqual([
    'paling banyak Rp3.000.000 setahun',
    'Tiap 3 bulan: Rp0 sampai Rp750.000.',
    ifChosen,
  ]);
  expect(said(0, 0)).toEqual([undefined]);
  expect(said(900_000, 3_000_000)[0]).toBe('antara Rp900.000 dan Rp3.000.000 setahun');
});

test('what is missing is said once for each fact, with whom it is about', () => {
  const missing = [
    { fact: 'list:members', for: 'verdict' },
    { fact: 'member.age', of: 'ani', for: 'verdict' },
    { fact: 'member.age', of: null, for: 'verdict' },
    { fact: 'member.age', of: 'budi', for: 'amount' },
    { fact: 'couple.wifeAge', of: '1', for: 'verdict' },
    { fact: 'kk.desil', for: 'verdict' },
  ] as const;
  expect(say(finding({ missing }), id).missing).toEqual([
    'siapa lagi yang tercantum di KK',
    'umur: ani dan orang lain di KK',
    'umur: budi (hanya untuk jumlahnya)',
    'umur istri: pasangan 1',
    'desil keluarga',
  ]);
});

test('what the law leaves open is said by kind', () => {
  const unsettled = [
    'pus.boundary.50',
    'dispute:pkh.component.elderly.contested',
    'unread:pkh.component',
    'param:param.umk',
  ];
  expect(say(finding({ unsettled }), en).unsettled).toEqual([
    en.openQuestions['pus.boundary.50'],
    en.disputes['pkh.component.elderly.contested'],
    'We have not read the rule about people on the KK whom PKH counts for that day.',
    'We have not read the number for minimum wage for that day.',
  ]);
});

test.each(ZONES)('days are said as they are written where clocks show the time of %s', (zone) => {
  inZone(zone, () => expect(say(finding({ until: '2026-03-31' }), en).until).toContain('31 March 2026'));
});

test('what is stale, carried over, supplied by an office or changes with time is said', () => {
  const reasons = { id: 'pkh.family.core', kind: 'rule', truth: 'unknown', because: [] } as const;
  const overlay = [{ question: 'desil.use.2026-jan', value: true, from: '2026-01-01', cite: 'SK 1/2026', by: 'dinas' }];
  const changes = [
    { from: '2026-02-01', to: '2026-02-28', verdict: 'ask', amount: null },
    { from: '2026-03-01', to: '2026-03-31', verdict: 'likely', amount: { from: 900_000, to: 900_000 } },
    { from: '2026-04-01', to: '2026-05-31', verdict: 'likely', amount: null },
    { from: '2026-06-01', to: '2026-12-31', verdict: null, amount: null },
    { from: '2027-01-01', to: '2028-02-01', verdict: 'no-law', amount: null },
  ] as const;
  const change = { steps: [{ fact: 'kk.admittedByGroup', to: true }], verdict: 'likely' } as const;
  const said = say(finding({ reasons, lastSeen: '2024-07-02', carriedForward: true, overlay, changes, change }), id);
  expect(said.notes).toEqual([
    'Aturannya terakhir kami lihat berlaku pada 2 Juli 2024. Tanyakan apakah masih sama.',
    'Ini berlaku bila keadaan keluarga Anda tidak berubah sejak pertanyaan dijawab.',
    'Ini memakai keterangan dari dinas (SK 1/2026). Kami tidak memeriksanya.',
  ]);
  expect(said.changes).toEqual([
    'Mulai 1 Maret 2026: bisa diusulkan, Rp900.000 setahun.',
    'Mulai 1 April 2026: bisa diusulkan, jumlahnya belum diketahui.',
    'Periksa lagi sesudah 31 Mei 2026. Sesudah itu sebagian jawaban Anda terlalu lama.',
    'Mulai 1 Januari 2027: belum/tidak berlaku.',
  ]);
  expect(said.change).toBe('Bila kelompok UPPKA memutuskan untuk menerima keluarga Anda: bisa diusulkan.');
});

test('fees, papers and doors are said; an id of another law without words stays an id', () => {
  const free = {
    value: 0,
    firstSeen: '2026-01-14',
    lastSeen: '2026-01-14',
    checked: '2026-11-24',
    grade: 'C',
    cite: { instrument: 'kemensos-announcement' },
  } as const;
  const said = say(finding({ fee: free, documents: ['ktp', 'x.y'], where: ['social-office'], programme: 'x' }), id);
  expect(said).toMatchObject({
    title: 'x',
    fee: 'Gratis, menurut sumber yang terakhir terlihat 14 Januari 2026. Bila diminta membayar, tanyakan dahulu ke kantornya.',
    documents: ['KTP', 'x.y'],
    where: ['dinas sosial di kota atau kabupaten Anda'],
  });
  expect(say(finding({ fee: { ...free, value: 50_000 } }), en).fee).toBe('It costs Rp50,000.');
});
