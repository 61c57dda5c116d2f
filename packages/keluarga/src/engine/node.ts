import type { AmountTerm } from './amount-term.ts';
import type { Quantity, Test } from './expression.ts';
import type { Ref, State } from './state.ts';
import { type Truth, UNKNOWN } from './truth.ts';

interface Part<Expr> {
  readonly expr: Expr;
  readonly kids: readonly Node[];
  /** Of these the kids that the state does not pass over; all where it is left out. */
  readonly live?: (s: State) => readonly Node[];
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
export interface Ranged<Expr extends AmountTerm> extends Part<Expr> {
  readonly low: (s: State) => number;
  readonly high: (s: State) => number;
  /** Both at once, where that is less work. */
  readonly bounds?: (s: State) => readonly [low: number, high: number];
  /** The value, where it is the same in every state. */
  readonly fixed?: number;
}

export type QuantityNode = Ranged<Quantity>;

/** Never compared. */
export type AmountNode = Ranged<AmountTerm>;

export type Node = TestNode | AmountNode;

export const isTest = (node: Node): node is TestNode => 'truth' in node;

export const boundsOf = ({ low, high, bounds }: AmountNode, s: State): readonly [low: number, high: number] =>
  bounds ? bounds(s) : [low(s), high(s)];

/** Whether a test is decided, or a value is one number, as far as closures tell. */
export const isSettled = (node: Node, s: State): boolean => {
  if (isTest(node)) return node.truth(s) !== UNKNOWN;
  const [low, high] = boundsOf(node, s);
  return low === high;
};

/** The kids of a node that have a say in a state. */
export const liveKids = ({ live, kids }: Node, s: State): readonly Node[] => live?.(s) ?? kids;
