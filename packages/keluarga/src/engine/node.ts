import type { Quantity, Test } from './expression.ts';
import type { Ref, State } from './state.ts';
import type { Truth } from './truth.ts';

interface Part<Expr> {
  readonly expr: Expr;
  readonly kids: readonly Node[];
  /** The fact read here. */
  readonly leaf?: Ref;
  /** Of the list whose entries are bound below: whether one exists, as a yes/no fact `list:NAME`. */
  readonly presence?: Ref;
}

/** A definite truth holds in every world of the state. */
export interface TestNode extends Part<Test> {
  readonly truth: (s: State) => Truth;
}

/** Every world of the state gives a value from `low` to `high`, both included. */
export interface QuantityNode extends Part<Quantity> {
  readonly low: (s: State) => number;
  readonly high: (s: State) => number;
  /** Both at once, where that is less work. */
  readonly bounds?: (s: State) => readonly [low: number, high: number];
  /** The value, where it is the same in every state. */
  readonly fixed?: number;
}

export type Node = TestNode | QuantityNode;

export const isTest = (node: Node): node is TestNode => 'truth' in node;

export const boundsOf = ({ low, high, bounds }: QuantityNode, s: State): readonly [low: number, high: number] =>
  bounds ? bounds(s) : [low(s), high(s)];
