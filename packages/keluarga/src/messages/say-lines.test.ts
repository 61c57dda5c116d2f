import { expect, test } from 'vitest';
import type { Line } from '../assessment/finding.ts';
import type { LawNumber } from '../law/numbers.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import { sayLines } from './say-lines.ts';

const line = (details: Partial<Line>): Line => ({ id: 'x', kind: 'rule', truth: 'yes', because: [], ...details });
const source = { cite: { instrument: 'juknis-pkh' }, grade: 'C', lastSeen: '2026-01-31' } as const;
const numbers: LawNumber[] = [
  { id: 'pkh.decile.max', value: 4, unit: 'desil', ...source },
  { id: 'pkh.elderlyAge', value: 60, unit: 'year', ...source },
  { id: 'pkh.cap.pregnancyNo', value: 2, unit: 'pregnancy', ...source },
  { id: 'param.umk', value: 3, unit: 'rupiah', ...source },
];
const say = (root: Line, words = id, subject?: string) => sayLines(root, words, numbers, subject);

test('the programme’s own rule is not a line; each rule below it is one, with citation and grade', () => {
  const cite = { instrument: 'kepmensos-79-2025' };
  const desil = line({ id: 'desil.use.kepmensos79', truth: 'no', cite, grade: 'C' });
  const root = line({
    id: 'pkh.family.core',
    truth: 'no',
    because: [line({ kind: 'all', truth: 'no', because: [desil] })],
  });
  expect(say(root, en)).toEqual([
    {
      mark: 'no',
      text: 'According to the press, PKH serves up to desil 4. The desil of your family is above it.',
      depth: 0,
      cite,
      grade: 'C',
      numbers: [],
    },
  ]);
});

test('below a line stands only what makes it true, with whom it is about', () => {
  const elderly = line({ id: 'pkh.component.elderly', dispute: { cite: { instrument: 'juknis-pkh' }, says: 'x' } });
  const sd = line({ id: 'pkh.component.sd', truth: 'no' });
  const entry = (of: string | null, truth: Line['truth'], because: readonly Line[]) =>
    line({ id: 'any', kind: 'any', truth, of, because });
  const some = line({
    id: 'some',
    kind: 'some',
    because: [entry('kakek', 'yes', [sd, elderly]), entry('ani', 'no', [sd]), entry(null, 'unknown', [])],
  });
  const root = line({ because: [line({ id: 'pkh.component', because: [some] })] });
  expect(say(root)).toEqual([
    { mark: 'yes', text: 'Di KK Anda ada yang dihitung PKH.', depth: 0, numbers: [] },
    {
      mark: 'yes',
      text: 'Umur kakek sudah cukup untuk dihitung sebagai lansia.',
      depth: 1,
      dispute: { instrument: 'juknis-pkh' },
      numbers: [],
    },
  ]);
});

test('of several ways the one that holds is said; while none does, all are', () => {
  const ways = (truth: Line['truth']) => [
    line({ id: 'uppka.member.acceptor-family', truth }),
    line({ id: 'uppka.member.prospective-acceptor', truth: 'no' }),
  ];
  const root = (truth: Line['truth']) => line({ truth, because: [line({ kind: 'any', truth, because: ways(truth) })] });
  expect(say(root('yes')).map(({ mark }) => mark)).toEqual(['yes']);
  expect(say(root('unknown')).map(({ mark }) => mark)).toEqual(['unknown', 'no']);
});

test('a mark an office can clear is said with how to put it right, an answer not given is not', () => {
  const rule = (not: Line['truth']) => {
    const either = [
      line({ id: 'not', kind: 'not', truth: not }),
      line({ id: 'kk.flagCleared', kind: 'fact', truth: 'unknown' }),
    ];
    const any = line({ id: 'any', kind: 'any', truth: 'unknown', because: either });
    return line({ because: [line({ id: 'bansos.excl.wage', truth: 'unknown', because: [any] })] });
  };
  expect(say(rule('no'))[0]?.text).toMatch(
    /^Ada gaji di atas upah minimum \(Rp3 sebulan\).*Dinas Sosial meluruskannya\.$/,
  );
  expect(say(rule('unknown'))[0]?.text).toMatch(/^Belum diketahui apakah ada gaji/);
});

test('a rule not read for the day, a practice of one place, and an answer that stands either way are said so', () => {
  const unread = line({ id: 'unread:pkh.component', kind: 'unsettled', truth: 'unknown' });
  const root = line({
    because: [
      line({ id: 'pkh.component', truth: 'unknown', because: [unread] }),
      line({ id: 'uppka.member.by-deliberation', where: 'kalimantan-barat', eitherWay: true }),
    ],
  });
  expect(say(root).map(({ text }) => text)).toEqual([
    'Aturan tentang anggota KK yang dihitung PKH pada tanggal itu belum kami baca.',
    'Kelompok UPPKA sudah memutuskan untuk menerima keluarga ini. Ini tetap berlaku apa pun jawaban yang masih kosong. Ini baru terlihat di Kalimantan Barat.',
  ]);
});

test('a rule of another law without words is said by its id', () => {
  expect(say(line({ because: [line({ id: 'desa.x' })] }))[0]?.text).toBe('desa.x');
});

test('a line that fails by a part of it only is said below a no, with the number it fails by and its source', () => {
  const number = line({
    id: 'compare',
    kind: 'compare',
    truth: 'no',
    reads: ['member.pregnancyNumber', 'param:pkh.cap.pregnancyNo'],
  });
  const is = (truth: Line['truth']) => line({ id: 'member.pregnant', kind: 'fact', truth });
  const pregnant = (truth: Line['truth']) =>
    line({
      id: 'pkh.component.pregnant',
      truth: 'no',
      because: [line({ kind: 'all', truth: 'no', because: [is(truth), number] })],
    });
  const entry = (of: string, truth: Line['truth']) =>
    line({
      kind: 'any',
      truth: 'no',
      of,
      because: [pregnant(truth), line({ id: 'pkh.component.disability', truth: 'no' })],
    });
  const some = line({
    kind: 'some',
    list: 'members',
    truth: 'no',
    because: [entry('ibu-1', 'yes'), entry('ani', 'no')],
  });
  const root = line({ truth: 'no', because: [line({ id: 'pkh.component', truth: 'no', because: [some] })] });
  expect(say(root).slice(1)).toEqual([
    {
      mark: 'no',
      text: 'ibu 1 tidak dihitung sebagai ibu hamil atau nifas.',
      depth: 1,
      numbers: [{ text: 'kehamilan terakhir yang dihitung PKH: 2', ...source }],
    },
  ]);
});

test('where no line below tells why it is no, the own rule does', () => {
  const root = line({ id: 'sembako.eligible', truth: 'no', cite: { instrument: 'x' }, grade: 'C' });
  expect(say(root)).toMatchObject([{ mark: 'no', cite: { instrument: 'x' }, depth: 0 }]);
  expect(say(line({ id: 'sembako.eligible', truth: 'unknown' }))).toEqual([]);
});

test('a line about the subject names the subject; one about anyone not listed of a list does not', () => {
  const disability = line({ id: 'pkh.component.disability', truth: 'unknown' });
  const some = (list: string, of: string | null) =>
    line({ kind: 'some', list, because: [line({ kind: 'all', of, because: [disability] })] });
  const texts = (root: Line) => say(root, en, 'ani').map(({ text }) => text);
  expect(
    texts(line({ because: [disability, some('members', 'ibu-1'), some('members', null), some('products', null)] })),
  ).toEqual(
    ['ani', 'ibu 1', 'somebody else on the KK', 'another product'].map(
      (who) => `It is not known whether ${who} is counted as a person with a severe disability.`,
    ),
  );
});
