import { type Asked, answer, type Family, type Reply as Told } from 'keluarga';
import { type Loose, type Person, withCouples, withPeople } from './people.ts';
import { OTHER, type Reply } from './reply.ts';

export type { Asked };

/** The record with a reply put in; what was said before to the same question is forgotten. Labels name the roles. */
export function put(family: Family, asked: Asked, reply: Reply, labels: Loose): Family {
  if (reply.kind === 'people') return withPeople(family, reply, labels);
  if (reply.kind === 'couples') return withCouples(family, reply.count, labels);
  return answer(family, asked, told(family, asked, reply, labels.other as string));
}

/** As the package takes it: whoever is not listed yet gets an id. */
function told(family: Family, { list, of: [first] = [] }: Asked, reply: Reply, label: string): Told {
  if (reply.kind === 'wife') return { kind: 'each', each: { [String(first)]: reply.wife } };
  const free = freeIds((family[list as 'members'] ?? []) as readonly Person[], label);
  if (reply.kind === 'who') {
    const { who, other } = reply;
    return { kind: 'who', who, ...(other && { other: free() }) };
  }
  if (reply.kind !== 'kinds') return reply as Told;
  const others = Object.keys(reply.kinds).filter((value) => reply.kinds[value]?.includes(OTHER));
  return { ...reply, others: Object.fromEntries(others.map((value) => [value, free()])) };
}

/** `orang-1` and so on: the first numbers that are free. */
function freeIds(entries: readonly Person[], label: string): () => string {
  let n = 0;
  const next = (): string => {
    n++;
    return entries.some(({ id }) => id === `${label}-${n}`) ? next() : `${label}-${n}`;
  };
  return next;
}
