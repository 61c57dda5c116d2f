import { instruments, valueOn } from 'keluarga';
import { groups, readySteps, routes } from 'keluarga/groups';
import { everyStatement, procedures } from 'keluarga/law';
import leven from 'leven';
import { contactIds, needs } from '../../src/care/ids.ts';
import { checkers } from '../../src/checkers.ts';
import { book, lawDate, programmes } from '../../src/guide/law.ts';
import { questionsOf, startDay } from '../../src/guide/questions.ts';
import { isOld, numberOf } from '../../src/guide/values.ts';
import { ruleWordsOf } from '../../src/rules/words.ts';

const rules = [...book.rules.keys()];

/** Kinds of ids that a guide may name, each with what it is called and one that is known. */
export const kinds = {
  programme: { called: 'program', example: 'pkh', ids: programmes.map(({ id }) => id) },
  param: { called: 'angka', example: 'pkh.cap.family', ids: [...book.params.keys()] },
  question: {
    called: 'soal terbuka',
    example: 'kb.peserta.traditional',
    ids: Object.keys(ruleWordsOf('id').openQuestions),
  },
  statement: {
    called: 'bunyi hukum yang berlaku',
    example: 'kb.mow.mop.place',
    ids: everyStatement.filter(({ versions }) => valueOn(versions, lawDate).state === 'in-force').map(({ id }) => id),
  },
  instrument: { called: 'aturan atau sumber', example: 'uu-13-2011', ids: instruments.map(({ id }) => id) },
  check: {
    called: 'bagian aturan kelompok',
    example: 'permit.sppirt',
    ids: groups.programmes.map(({ id }) => id),
  },
  route: { called: 'jalan modal', example: 'capital.umi', ids: routes.map(({ id }) => id) },
  step: { called: 'langkah kelompok', example: 'nib', ids: readySteps.steps.map(({ id }) => id) },
  procedure: { called: 'tata cara', example: 'legal.sppirt', ids: procedures.map(({ id }) => id) },
  asked: {
    called: 'aturan dengan pertanyaan',
    example: 'legal.sppirt.excluded',
    ids: rules.filter((id) => questionsOf(id, 'id').length > 0),
  },
  dated: {
    called: 'aturan dengan hari mulai yang kami baca',
    example: 'legal.halal.duty.umk',
    ids: rules.filter((id) => startDay(id) !== undefined),
  },
  datedText: {
    called: 'naskah dengan hari mulai yang kami baca',
    example: 'uu-3-2026',
    ids: instruments.filter(({ from }) => from).map(({ id }) => id),
  },
  contact: { called: 'kontak', example: 'sapa', ids: contactIds },
  need: { called: 'keperluan', example: 'complaint', ids: needs },
  checker: { called: 'cek syarat', example: 'bantuan', ids: checkers.map(({ id }) => id) },
} as const satisfies Record<string, { called: string; example: string; ids: readonly string[] }>;

export type Kind = keyof typeof kinds;

/** What is wrong with an id and what to write instead, or nothing when it may be used. */
export function idFault(kind: Kind, id: string): { readonly wrong: string; readonly write: string } | undefined {
  const { called, ids } = kinds[kind];
  if (!(ids as readonly string[]).includes(id))
    return {
      wrong: `tidak ada ${called} bernama "${id}".`,
      write: `nama ${called} yang ada di paket. Yang mirip: ${nearest(id, ids).join(', ')}.`,
    };
  if (kind === 'param' && numberOf(id) === undefined && !isOld(id))
    return {
      wrong: `angka "${id}" tidak berlaku, atau belum kami baca, pada tanggal data.`,
      write: 'angka yang masih berlaku, atau katakan bahwa angkanya belum kami baca.',
    };
  return undefined;
}

/** The ids that look most like one. */
export const nearest = (id: string, ids: readonly string[]): string[] =>
  [...ids].sort((a, b) => leven(id, a) - leven(id, b)).slice(0, 3);
