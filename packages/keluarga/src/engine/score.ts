import { KeluargaRangeError } from './errors.ts';
import type { Score } from './expression.ts';
import type { QuantityNode, TestNode } from './node.ts';
import type { Scope } from './scope.ts';
import type { State } from './state.ts';
import { NO, YES } from './truth.ts';

interface Indicator {
  readonly holds: TestNode;
  readonly applies: TestNode;
  readonly points: number;
}

/** @throws RangeError for a score of nothing, or one whose points or whole are no whole numbers above 0. */
export const scored = (scope: Scope, expr: Score): QuantityNode => {
  const { score, outOf, none } = expr;
  const sizes = [outOf, ...score.map(({ points }) => points)];
  if (!score.length || !sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new KeluargaRangeError('misdeclared', 'score: not of whole points');
  const indicators = score.map(
    ({ where, points, applies = true }): Indicator => ({
      holds: scope.test(scope, where),
      applies: scope.test(scope, applies),
      points,
    }),
  );
  const end = (want: typeof NO | typeof YES) => (s: State) => {
    const extreme = want === YES ? Math.max : Math.min;
    const scores = [scoreOf(indicators, outOf, want, s)].flatMap((score) => score ?? []);
    if (indicators.every(({ applies }) => applies.truth(s) !== YES)) scores.push(none);
    return extreme(...scores);
  };
  return {
    expr,
    kids: [...indicators.map(({ holds }) => holds), ...indicators.map(({ applies }) => applies)],
    live: (s) => indicators.flatMap(({ holds, applies }) => (applies.truth(s) === NO ? [applies] : [applies, holds])),
    low: end(NO),
    high: end(YES),
  };
};

/**
 * The greatest score, or the least: each indicator is as wanted where it may be, else does not apply where that may be.
 * Undefined where none can apply.
 */
const scoreOf = (
  indicators: readonly Indicator[],
  outOf: number,
  want: typeof NO | typeof YES,
  s: State,
): number | undefined => {
  let [held, all, mayApply] = [0, 0, false];
  for (const { holds, applies, points } of indicators) {
    const isApplied = applies.truth(s);
    if (isApplied === NO) continue;
    mayApply = true;
    const truth = holds.truth(s);
    const isWanted = truth === want || truth === 1;
    if (!isWanted && isApplied !== YES) continue;
    all += points;
    if (isWanted === (want === YES)) held += points;
  }
  if (all > 0) return Math.round((outOf * held) / all);
  /** Each that may apply is the other way round. */
  return mayApply ? outOf - (want === YES ? outOf : 0) : undefined;
};
