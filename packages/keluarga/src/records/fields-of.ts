import type { Facts } from '../engine/facts.ts';
import { keyOf } from '../engine/facts.ts';
import { onceFor } from '../engine/once-for.ts';
import type { Layout } from '../engine/state.ts';
import { type Field, fieldOf } from './field.ts';

export type Fields = ReadonlyMap<string, Field>;

/** By the key of the answer, how the facts of a list, or of the record, are packed; made once for a layout. */
export const fieldsOf = (facts: Facts): ((layout: Layout, list?: string) => Fields) => {
  const all = onceFor((layout: Layout) => new Map(layout.lists.map((name) => [name, fieldsIn(facts, layout, name)])));
  return (layout, list = '') => all(layout).get(list) ?? new Map();
};

const fieldsIn = (facts: Facts, layout: Layout, list: string): Fields =>
  new Map(
    Object.entries(facts).flatMap(([id, fact]) => {
      const ref = layout.refs.get(id);
      return ref && (fact.of ?? '') === list ? [[keyOf(id), fieldOf(id, fact, ref.domain, ref.slot)] as const] : [];
    }),
  );
