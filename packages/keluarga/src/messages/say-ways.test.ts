import { expect, test } from 'vitest';
import { assessGroup } from '../catalogue/groups.ts';
import type { WaysOn } from '../law/ways.ts';
import { en, groupEn } from './en.ts';
import { sayGroup } from './groups/say-group.ts';
import { groupId, id } from './id.ts';
import { sayFee, sayWays } from './say-ways.ts';

const known: WaysOn = { decidedBy: [], where: ['kelurahan'], documents: [], fee: null, unseen: [], old: {} };

test('what is known and was seen of late is not spoken of', () => {
  for (const words of [id, en]) expect(sayWays(known, words)).toEqual([]);
  expect(sayFee(known, id)).toBeUndefined();
});

test('what was not read is said, with whom to ask', () => {
  const told = { ...known, unseen: ['documents', 'fee'] } as const;
  expect(sayWays(told, id)).toEqual([
    'Belum kami baca: surat yang perlu dibawa dan biaya mengurusnya. Tanyakan dahulu ke kantor desa atau kelurahan.',
  ]);
  expect(sayWays({ ...told, where: [], unseen: ['where'] }, en)).toEqual([
    'Not read by us: where to ask. Please ask the village or kelurahan office first.',
  ]);
});

test('what was last seen long ago is said with its day, one sentence a day', () => {
  const old = { decidedBy: '2022-01-27', documents: '2022-01-27', where: '2021-12-31' } as const;
  expect(sayWays({ ...known, old }, id)).toEqual([
    'Terakhir kami lihat 31 Desember 2021: tempat mengurusnya. Tanyakan apakah masih sama.',
    'Terakhir kami lihat 27 Januari 2022: siapa yang memutuskan dan surat yang perlu dibawa. Tanyakan apakah masih sama.',
  ]);
  expect(sayWays({ ...known, old: { fee: '2020-07-21' } }, en)).toEqual([
    'Last seen by us on 21 July 2020: what asking costs. Please ask whether it is still so.',
  ]);
});

test('a duty is not asked for', () => {
  expect(sayWays({ ...known, sorts: 'duty', unseen: ['documents', 'fee'] }, id)).toEqual([]);
});

test('where who decides was not read, the answer says that and names nobody', () => {
  const product = { id: 'kue', kind: 'food', readyToEat: true, packed: false } as const;
  const [finding] = assessGroup(
    { answeredOn: '2026-11-24', products: [product] },
    { on: '2026-11-24', programmes: ['permit.slhs'] },
  );
  if (!finding) throw new Error('no finding');
  expect(finding.unseen).toContain('decidedBy');
  const likely = { ...finding, verdict: 'likely' } as const;
  expect(sayGroup(likely, groupId, id).verdict).toBe('Bisa diajukan; siapa yang memutuskan belum kami baca');
  expect(sayGroup(likely, groupEn, en).verdict).toBe('May be applied for; we have not read who decides');
});
