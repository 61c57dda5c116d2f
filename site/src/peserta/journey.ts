import { isPusOn, type MethodId, methodOf } from 'keluarga/acceptors';
import type { Days } from './read-date.ts';

/** What somebody came to see. */
export type Goal = 'sebutan' | 'catatan' | 'tanggal';

export type QuestionId =
  | 'kawin'
  | 'umur'
  | 'haid'
  | 'hamil'
  | 'cara'
  | 'pernah'
  | 'berhenti'
  | 'keinginan'
  | 'dilayani'
  | 'sebelum'
  | 'akhir'
  | 'layanan'
  | 'berakhir'
  | 'mulai';

export const UNKNOWN = 'tidak-tahu';

/** The value of an option, two days, or `tidak-tahu`; what was not asked is left out. */
export type Replies = { readonly [Id in QuestionId]?: string | Days };

type Step = readonly [QuestionId, (replies: Replies, today: string) => boolean];

const always = () => true;
const isMethod = (reply: unknown): reply is MethodId =>
  typeof reply === 'string' && reply !== UNKNOWN && reply !== 'none';

/** Each question with when it is asked: only where its answer can still change what is said. */
const journeys: Readonly<Record<Goal, readonly Step[]>> = {
  sebutan: [
    ['kawin', always],
    ['umur', ({ kawin }) => kawin === 'yes'],
    [
      'haid',
      ({ haid: _, ...others }, today) =>
        isAge(others.umur) && others.kawin === 'yes' && isPus(others, today) === undefined,
    ],
    ['hamil', (replies, today) => isPus(replies, today) === true],
    ['cara', (replies, today) => isPus(replies, today) === true && replies.hamil === 'no'],
    ['pernah', ({ hamil, cara }) => hamil === 'no' && cara === 'none'],
    ['berhenti', ({ hamil, cara, pernah }) => hamil === 'no' && cara === 'none' && pernah === 'yes'],
    ['keinginan', ({ hamil, cara }) => hamil === 'no' && cara === 'none'],
  ],
  catatan: [
    ['dilayani', always],
    ['sebelum', always],
    ['pernah', ({ sebelum }) => !isMethod(sebelum)],
    ['akhir', ({ sebelum, pernah }) => sebelum === 'none' && pernah === 'yes'],
    ['layanan', ({ sebelum, pernah, akhir }) => sebelum === 'none' && pernah === 'yes' && akhir === 'other'],
    ['berakhir', ({ sebelum, pernah, akhir }) => sebelum === 'none' && pernah === 'yes' && akhir === 'other'],
  ],
  tanggal: [
    ['dilayani', always],
    ['mulai', ({ dilayani }) => isMethod(dilayani) && methodOf(dilayani).protection.kind === 'lasts'],
  ],
};

const isAge = (reply: unknown) => typeof reply === 'string' && reply !== UNKNOWN;

/** By the answers to the first three questions; an age is `from-to` in completed years. */
export function isPus({ kawin, umur, haid }: Replies, today: string): boolean | 'unsettled' | undefined {
  const [from = 0, to = from] = typeof umur === 'string' && isAge(umur) ? umur.split('-').map(Number) : [];
  return isPusOn(
    {
      ...(kawin !== UNKNOWN && kawin !== undefined && { married: kawin === 'yes' }),
      ...(isAge(umur) && { wifeAge: [from, to] as const }),
      ...(isMenstruation(haid) && { menstruation: haid }),
    },
    today,
  );
}

const isMenstruation = (reply: unknown): reply is 'not-started' | 'menstruating' | 'stopped' =>
  reply === 'not-started' || reply === 'menstruating' || reply === 'stopped';

/** The questions of a journey by the answers until now, in their order. */
export const stepsOf = (goal: Goal, replies: Replies, today: string): QuestionId[] =>
  journeys[goal].filter(([, asks]) => asks(replies, today)).map(([id]) => id);

/** The answers to questions that are still asked: one that was changed may have made others needless. */
export const onlyAsked = (goal: Goal, replies: Replies, today: string): Replies => {
  const asked = new Set(stepsOf(goal, replies, today));
  return Object.fromEntries(Object.entries(replies).filter(([id]) => asked.has(id as QuestionId)));
};

/** What follows a question, or the first; undefined when all is answered. */
export const nextOf = (goal: Goal, replies: Replies, today: string): QuestionId | undefined =>
  stepsOf(goal, replies, today).find((id) => replies[id] === undefined);
