import type { Answer } from '../engine/answers.ts';
import { KeluargaTypeError } from '../engine/errors.ts';
import { keyOf } from '../engine/facts.ts';
import type { CivilDate } from '../law/civil-date.ts';
import type { RecordKind } from '../law/record-kind.ts';
import type { NextQuestion } from './ask-next.ts';

/** A question as asked: without what an answer would settle. */
export type Asked = Omit<NextQuestion, 'settles'>;

/** What was answered to one question. Entries of a list go by their id, those without one by their place from 1. */
export type Reply =
  | { readonly kind: 'unknown' }
  /** To a fact of the record; `on`: the day on which it was looked up, of one that an office tells. */
  | { readonly kind: 'value'; readonly value: Answer; readonly on?: CivilDate }
  /** To a fact of some entries, or which entry another one is: null for nobody on the list. */
  | { readonly kind: 'each'; readonly each: Readonly<Record<string, Answer | null | 'unknown'>> }
  /** Who of those asked about is so; `other`: the id of somebody who is so and not listed yet. */
  | { readonly kind: 'who'; readonly who: readonly string[]; readonly other?: string }
  /** Which values anybody on the list has, and who each; `others`: of whom is not listed yet, by value an id. */
  | {
      readonly kind: 'kinds';
      readonly kinds: Readonly<Record<string, readonly string[]>>;
      readonly others?: Readonly<Record<string, string>>;
    }
  /** Who else is on a list; `complete`: nobody but these and those listed before. */
  | { readonly kind: 'entries'; readonly entries: readonly object[]; readonly complete: boolean };

type Loose = Readonly<Record<string, unknown>>;

/**
 * The record with a reply put in; what was said before to the same question is forgotten. Whether the answers agree with
 * each other is for a reader to say.
 * @throws TypeError for a reply of a kind the question does not take, or with an answer its fact cannot have.
 */
export const answerIn = <Told extends object>(
  kind: RecordKind<Told>,
  record: Told,
  asked: Asked,
  reply: Reply,
): Told => {
  const next = put(kind, record, asked, reply) as Told;
  kind.check(next);
  return next;
};

const put = <Told extends object>(kind: RecordKind<Told>, record: Told, asked: Asked, reply: Reply): object => {
  const { key, list } = asked;
  if (key.startsWith('list:')) {
    const before = ((record as Loose)[list as string] ?? []) as readonly object[];
    if (reply.kind === 'unknown') return { ...record, [`${list}Complete`]: 'unknown' };
    if (reply.kind !== 'entries') throw new KeluargaTypeError('misfit', `${key}: takes entries, not ${reply.kind}`);
    return {
      ...record,
      [list as string]: [...before, ...reply.entries],
      [`${list}Complete`]: reply.complete ? true : 'unknown',
    };
  }
  if (list) return inList(record as Loose, { ...asked, list }, reply, kind.ofAll === true);
  if (reply.kind !== 'value' && reply.kind !== 'unknown')
    throw new KeluargaTypeError('misfit', `${key}: takes a value, not ${reply.kind}`);
  const value = reply.kind === 'value' ? reply.value : 'unknown';
  const on = reply.kind === 'value' ? reply.on : undefined;
  return kind.put?.(record, key, value, on) ?? { ...record, [keyOf(key)]: value };
};

type Entry = Loose & { readonly id?: string };

/** One fact of the entries of a list; with `ofAll` also of whoever is not listed. */
const inList = (
  record: Loose,
  { key, list, of = [], unread = [] }: Asked & { readonly list: string },
  reply: Reply,
  ofAll: boolean,
): object => {
  const answer = keyOf(key);
  const told = toldBy(key, reply, unread);
  const entries = ((record[list] ?? []) as readonly Entry[]).map((entry, i) => {
    const id = entry.id ?? String(i + 1);
    return of.includes(id) ? { ...entry, [answer]: told(id) } : entry;
  });
  const added = addedBy(reply).map(([id, value]) => ({ ...(id && { id }), [answer]: value }));
  const next = { ...record, ...((record[list] || added.length) && { [list]: [...entries, ...added] }) };
  return ofAll ? { ...next, ...aboutAll(record, list, answer, reply, unread, [...entries, ...added]) } : next;
};

const toldBy = (key: string, reply: Reply, unread: readonly string[]): ((id: string) => unknown) => {
  if (reply.kind === 'unknown') return () => 'unknown';
  if (reply.kind === 'each') return (id) => (Object.hasOwn(reply.each, id) ? reply.each[id] : 'unknown');
  if (reply.kind === 'who') return (id) => reply.who.includes(id);
  if (reply.kind !== 'kinds')
    throw new KeluargaTypeError('misfit', `${key}: takes answers by entry, not ${reply.kind}`);
  const { kinds } = reply;
  const loose = Object.keys(kinds).filter((value) => !kinds[value]?.length && !reply.others?.[value]);
  return (id) => {
    const own = Object.keys(kinds).filter((value) => kinds[value]?.includes(id));
    return own.length > 1 ? own : (own[0] ?? [...unread, ...loose]);
  };
};

/** Who was not listed before, by id, and what is so of them. */
const addedBy = (reply: Reply): readonly (readonly [id: string, value: unknown])[] => {
  if (reply.kind === 'who') return reply.other === undefined ? [] : [[reply.other, true]];
  return reply.kind === 'kinds' ? Object.entries(reply.others ?? {}).map(([value, id]) => [id, value]) : [];
};

/** What is said of everyone of a list, listed or not: that nobody is so, or which values there are. */
const aboutAll = (
  record: Loose,
  list: string,
  answer: string,
  reply: Reply,
  unread: readonly string[],
  entries: readonly Loose[],
): object => {
  const nobody = record.nobody as Readonly<Record<string, readonly string[]>> | undefined;
  const everyone = record.everyone as Readonly<Record<string, Loose>> | undefined;
  const none = (nobody?.[list] ?? []).filter((each) => each !== answer);
  const values = Object.fromEntries(Object.entries(everyone?.[list] ?? {}).filter(([each]) => each !== answer));
  if (reply.kind === 'who' && !entries.some((entry) => entry[answer] === true)) none.push(answer);
  if (reply.kind === 'kinds') values[answer] = [...unread, ...Object.keys(reply.kinds)];
  return { nobody: { ...nobody, [list]: none }, everyone: { ...everyone, [list]: values } };
};
