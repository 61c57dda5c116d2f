import type { Family, NextQuestion } from 'keluarga';
import { keyOf, type Loose, type Person, withCouples, withPeople } from './people.ts';
import { OTHER, type Reply } from './reply.ts';

/** A question as asked: without what an answer would settle. */
export type Asked = Omit<NextQuestion, 'settles'>;

/** The record with a reply put in; what was said before to the same question is forgotten. Labels name the roles. */
export function put(family: Family, asked: Asked, reply: Reply, labels: Loose): Family {
  const { key, list } = asked;
  if (reply.kind === 'people') return withPeople(family, reply, labels);
  if (reply.kind === 'couples') return withCouples(family, reply.count, labels);
  if (key === 'couple.wife') return withWife(family, asked, reply.kind === 'wife' ? reply.wife : 'unknown');
  if (key.startsWith('list:')) return { ...family, [`${list}Complete`]: 'unknown' };
  if (list) return putInList(family, asked, reply, labels);
  const value = reply.kind === 'value' ? reply.value : 'unknown';
  if (key !== 'kk.desil') return { ...family, [keyOf(key)]: value } as Family;
  const on = reply.kind === 'value' ? reply.on : undefined;
  return { ...family, desil: on ? { value, on } : { value: 'unknown' } } as Family;
}

/** Names the wife of one couple: a member, or null for nobody of this KK. */
const withWife = (family: Family, { of: [id] = [] }: Asked, wife: string | null): Family => ({
  ...family,
  couples: (family.couples ?? []).map((couple, i) =>
    id === (couple.id ?? String(i + 1)) ? { ...couple, wife } : couple,
  ),
});

/** One fact of the entries of a list. */
function putInList(family: Family, { key, list, of = [], unread = [] }: Asked, reply: Reply, labels: Loose): Family {
  const name = list as 'members' | 'couples';
  const answer = keyOf(key);
  const entries = (family[name] ?? []) as readonly Person[];
  const nobody = ((family.nobody?.[name] ?? []) as readonly string[]).filter((each) => each !== answer);
  const everyone = { ...(family.everyone?.[name] as Loose | undefined) };
  delete everyone[answer];

  const told = (id: string): unknown => {
    if (reply.kind === 'each') return reply.each[id] ?? 'unknown';
    if (reply.kind === 'who') return reply.who.includes(id);
    if (reply.kind !== 'kinds') return 'unknown';
    const own = Object.keys(reply.kinds).filter((value) => reply.kinds[value]?.includes(id));
    const loose = Object.keys(reply.kinds).filter((value) => !reply.kinds[value]?.length);
    return own.length > 1 ? own : (own[0] ?? [...unread, ...loose]);
  };
  const next = entries.map((entry, i) => {
    const id = entry.id ?? String(i + 1);
    return of.includes(id) ? { ...entry, [answer]: told(id) } : entry;
  });
  const added = (value: unknown): Person => ({
    ...(name === 'members' && { id: freeId([...entries, ...next], labels.other as string) }),
    [answer]: value,
  });
  if (reply.kind === 'who') {
    if (reply.other) next.push(added(true));
    else if (!reply.who.length && !next.some((entry) => entry[answer] === true)) nobody.push(answer);
  }
  if (reply.kind === 'kinds') {
    everyone[answer] = [...unread, ...Object.keys(reply.kinds)];
    for (const value in reply.kinds) if (reply.kinds[value]?.includes(OTHER)) next.push(added(value));
  }
  return {
    ...family,
    [name]: next,
    nobody: { ...family.nobody, [name]: nobody },
    everyone: { ...family.everyone, [name]: everyone },
  } as Family;
}

/** `orang-1`, or the first number that is free. */
function freeId(entries: readonly Person[], label: string): string {
  let n = 1;
  while (entries.some(({ id }) => id === `${label}-${n}`)) n++;
  return `${label}-${n}`;
}
