import { expect, test } from 'vitest';
import type { Line } from '../assessment/finding.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import { sayLines } from './say-lines.ts';

const line = (details: Partial<Line>): Line => ({ id: 'x', kind: 'rule', truth: 'yes', because: [], ...details });
const numbers: Record<string, string> = { 'pkh.decile.max': '4', 'pkh.elderlyAge': '60', 'param.umk': 'Rp3' };
const say = (root: Line, words = id) => sayLines(root, words, (param) => numbers[param] ?? '?');

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
    { mark: 'yes', text: 'Di KK Anda ada yang dihitung PKH.', depth: 0 },
    {
      mark: 'yes',
      text: 'Umur kakek sudah cukup untuk dihitung sebagai lansia.',
      depth: 1,
      dispute: { instrument: 'juknis-pkh' },
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
