import type { Test } from './expression.ts';
import type { Model } from './scope.ts';

/** The list of which a test asks about one entry that nothing in it binds. */
export const subjectOf = ({ layout, rules }: Model, test: Test): string | undefined => {
  const freeIn = (node: unknown, bound: readonly string[]): string | undefined => {
    if (typeof node !== 'object' || node === null) return undefined;
    if ('rule' in node) return freeIn(rules[node.rule as string], bound);
    if ('fact' in node) {
      const list = layout.lists[layout.refs.get(node.fact as string)?.list ?? 0];
      return list && !bound.includes(list) ? list : undefined;
    }
    const over = 'some' in node ? node.some : 'count' in node ? node.count : undefined;
    const inner = typeof over === 'string' ? [...bound, over] : bound;
    for (const part of Object.values(node)) {
      const found = freeIn(part, inner);
      if (found) return found;
    }
    return undefined;
  };
  return freeIn(test, []);
};
