import type { Facts } from '../../src/engine/facts.ts';
import type { Draw } from './draw.ts';
import type { Value } from './oracle.ts';
import type { Shape } from './random-facts.ts';
import type { Known, Listed, Possible } from './worlds.ts';

export const valuesOf = ({ domain }: Facts[string]): readonly Value[] => {
  if (domain.kind === 'yes-no') return [true, false];
  if (domain.kind === 'choice') return domain.values;
  if (domain.kind === 'date') return [];
  const { min = 0, max = 0 } = domain;
  return Array.from({ length: max - min + 1 }, (_, i) => min + i);
};

/** Two of three stay open, the others become known or half known. */
const narrowed = (draw: Draw, { domain }: Facts[string], values: readonly Value[]): readonly Value[] => {
  const how = draw.upTo(8);
  if (how < 6) return values;
  if (how < 8 || domain.kind === 'yes-no') return [draw.of(values)];
  const from = draw.upTo(values.length - 1);
  if (domain.kind === 'integer') return values.slice(from, from + draw.from(1, values.length - from));
  return values.filter((_, i) => i === from || draw.once(2));
};

const narrowedAll = (draw: Draw, facts: Facts, possible: Possible): Possible =>
  Object.fromEntries(
    Object.entries(possible).map(([id, values]) => [id, narrowed(draw, facts[id] as Facts[string], values)]),
  );

const everything = (facts: Facts, list?: string): Possible =>
  Object.fromEntries(Object.entries(facts).flatMap(([id, fact]) => (fact.of === list ? [[id, valuesOf(fact)]] : [])));

/** What is known of a record and its lists; the list of the subject has a first member that exists. */
export const knownOf = (
  draw: Draw,
  facts: Facts,
  lists: readonly string[],
  { rest }: Shape,
  subject?: string,
): Known => {
  const some = (list?: string) => narrowedAll(draw, facts, everything(facts, list));
  const listed = (list: string): Listed => {
    const least = list === subject ? 1 : 0;
    const members = draw.some(least, 2, (i) => ({ may: i >= least && draw.once(5), facts: some(list) }));
    return { members, rest: rest === 'never' || draw.once(2) ? null : some(list) };
  };
  return { record: some(), lists: Object.fromEntries(lists.map((list) => [list, listed(list)])) };
};

/** The same with more known: facts, who exists, who else is on a list, that a list is complete. */
export const refined = (draw: Draw, facts: Facts, known: Known): Known => {
  const more = (possible: Possible) => narrowedAll(draw, facts, possible);
  const listed = ({ members, rest }: Listed): Listed => {
    const left = members.filter(({ may }) => !may || !draw.once(3));
    return {
      members: [
        ...left.map((member) => ({ may: member.may && !draw.once(2), facts: more(member.facts) })),
        ...(rest ? draw.some(0, 1, () => ({ may: draw.once(2), facts: more(rest) })) : []),
      ],
      rest: rest && !draw.once(2) ? more(rest) : null,
    };
  };
  return {
    record: more(known.record),
    lists: Object.fromEntries(Object.entries(known.lists).map(([list, now]) => [list, listed(now)])),
  };
};
