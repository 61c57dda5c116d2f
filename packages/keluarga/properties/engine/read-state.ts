import type { Facts } from '../../src/engine/facts.ts';
import { known } from '../../src/engine/known.ts';
import { type Layout, refOf, type Slots, type State } from '../../src/engine/state.ts';
import type { Value } from './oracle.ts';
import { valuesOf } from './random-known.ts';
import type { Known, Possible } from './worlds.ts';

const possibleIn = (facts: Facts, layout: Layout, slots: Slots, list?: string): Possible =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([id, fact]) =>
      fact.of === list ? [[id, allowed(valuesOf(fact), known(slots, refOf(layout, id)))]] : [],
    ),
  );

/** The values an answer leaves possible. */
export const allowed = (values: readonly Value[], answer: ReturnType<typeof known>): readonly Value[] => {
  if (answer === undefined) return values;
  if (!Array.isArray(answer)) return values.filter((value) => value === answer);
  const [first, last] = answer;
  return typeof first === 'number'
    ? values.filter((value) => first <= (value as number) && (value as number) <= last)
    : values.filter((value) => answer.includes(value));
};

/** What a state says, in the oracle's terms. */
export const readState = (facts: Facts, layout: Layout, { at, lists }: State): Known => ({
  record: possibleIn(facts, layout, at[0] as Slots),
  lists: Object.fromEntries(
    layout.lists.slice(1).map((name, i) => {
      const { members = [], rest = null } = lists[i + 1] ?? {};
      const exists = members.filter((slots) => slots[0] !== 0);
      return [
        name,
        {
          members: exists.map((slots) => ({ may: slots[0] === 1, facts: possibleIn(facts, layout, slots, name) })),
          rest: rest && possibleIn(facts, layout, rest, name),
        },
      ];
    }),
  ),
});
