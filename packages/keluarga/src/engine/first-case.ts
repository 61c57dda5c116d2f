import type { AmountTerm } from './amount-term.ts';
import type { FirstCase } from './expression.ts';
import { boundsOf, type Node, type Ranged, type TestNode } from './node.ts';
import type { Scope } from './scope.ts';
import type { State } from './state.ts';
import { NO, YES } from './truth.ts';

interface Case<Expr extends AmountTerm> {
  readonly test: TestNode;
  readonly value: Ranged<Expr>;
}

/** What the first case that holds gives: from the least to the greatest of all that may be the first. */
export const firstCase = <Expr extends AmountTerm>(
  scope: Scope,
  expr: Expr & FirstCase<Expr>,
  compiled: (term: Expr) => Ranged<Expr>,
): Ranged<Expr> => {
  const cases: Case<Expr>[] = [...expr.when, { where: true, is: expr.otherwise }].map(({ where, is }) => ({
    test: scope.test(scope, where),
    value: compiled(is),
  }));
  /** The tests that are looked at, and the values that may be taken. */
  const looked = (s: State): { tests: TestNode[]; values: Ranged<Expr>[] } => {
    const tests: TestNode[] = [];
    const values: Ranged<Expr>[] = [];
    for (const { test, value } of cases) {
      const truth = test.truth(s);
      tests.push(test);
      if (truth !== NO) values.push(value);
      if (truth === YES) break;
    }
    return { tests, values };
  };
  const bounds = (s: State): readonly [number, number] => {
    const ranges = looked(s).values.map((value) => boundsOf(value, s));
    return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
  };
  return {
    expr,
    kids: cases.flatMap(({ test, value }): Node[] => [test, value]),
    live: (s) => {
      const { tests, values } = looked(s);
      return [...tests, ...values];
    },
    bounds,
    low: (s) => bounds(s)[0],
    high: (s) => bounds(s)[1],
  };
};
