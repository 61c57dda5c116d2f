import type { Sort } from '../law/programme.ts';
import { WAYS, type WayName, type WaysOn } from '../law/ways.ts';
import { fill, listed, longDate, named, rupiah } from './format.ts';
import type { Words } from './words.ts';

const PHRASE = {
  decidedBy: 'wayDecidedBy',
  where: 'wayWhere',
  documents: 'wayDocuments',
  fee: 'wayFee',
} as const satisfies Record<WayName, string>;

/** What of the way is not known, and what was last seen long ago; a duty is not asked for. */
export const sayWays = (
  { unseen, old, sorts, where: [first] }: Omit<WaysOn, 'fee' | 'decidedBy' | 'documents'> & { readonly sorts?: Sort },
  words: Words,
): string[] => {
  if (sorts === 'duty') return [];
  const { phrases } = words;
  const all = (ids: readonly WayName[]) =>
    listed(
      ids.map((way) => phrases[PHRASE[way]]),
      words,
    );
  const door = first === undefined ? phrases.askFirst : named(words.where, first);
  const days = [...new Set(WAYS.flatMap((way) => old[way] ?? []))].sort();
  return [
    ...days.map((day) =>
      fill(phrases.wayOld, {
        what: all(WAYS.filter((way) => old[way] === day)),
        date: longDate(day, words),
      }),
    ),
    ...(unseen.length ? [fill(phrases.wayUnread, { what: all(unseen), who: door })] : []),
  ];
};

/** Undefined where it is not known. */
export const sayFee = ({ fee }: Pick<WaysOn, 'fee'>, words: Words): string | undefined =>
  fee
    ? fill(fee.value ? words.phrases.fee : words.phrases.free, {
        sum: rupiah(fee.value, words),
        date: longDate(fee.lastSeen, words),
      })
    : undefined;
