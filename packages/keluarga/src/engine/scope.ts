import { KeluargaRangeError } from './errors.ts';
import type { Test } from './expression.ts';
import type { TestNode } from './node.ts';
import { type Layout, listOf, type Ref, refOf } from './state.ts';

/** What was declared: named rules, and the parameters known; a parameter not known is an integer fact `param:ID`. */
export interface Model {
  readonly layout: Layout;
  readonly rules: Readonly<Record<string, Test>>;
  readonly params: Readonly<Record<string, number>>;
}

export interface Scope {
  readonly model: Model;
  /** Lists of which an entry is bound. */
  readonly lists: readonly number[];
  /** Rules being compiled. */
  readonly path: readonly string[];
  /** Compiles a test, for quantities that contain one. */
  readonly test: (scope: Scope, expr: Test) => TestNode;
}

/** @throws RangeError for an undeclared fact, one of another kind, or one of a list of which nothing is bound. */
export const readable = ({ model, lists }: Scope, id: string, kind: Ref['domain']['kind']): Ref => {
  const ref = refOf(model.layout, id);
  if (ref.domain.kind !== kind) throw new KeluargaRangeError('misdeclared', `${id}: not ${kind}`);
  if (ref.list && !lists.includes(ref.list)) throw new KeluargaRangeError('misdeclared', `${id}: not bound`);
  return ref;
};

/** The scope below a node that ranges over a list, the list, and what the node says of it. */
export const over = (scope: Scope, name: string) => {
  const list = listOf(scope.model.layout, name);
  const presence: Ref = { id: `list:${name}`, domain: { kind: 'yes-no' }, list, slot: 0, width: 1 };
  return { inside: { ...scope, lists: [...scope.lists, list] }, list, presence };
};
