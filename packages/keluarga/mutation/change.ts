/** One change to an expression: where, and what. */
export interface Change<Expr> {
  /** Keys from the root. */
  readonly at: readonly (string | number)[];
  readonly what: string;
  readonly expr: Expr;
  /** The parameter that was moved here. */
  readonly param?: string;
}

export const change = <Expr>(what: string, expr: Expr, param?: string): Change<Expr> => ({
  at: [],
  what,
  expr,
  ...(param !== undefined && { param }),
});

/** Changes of a part, as changes of the whole. */
export const inside = <Part, Whole>(
  at: Change<Part>['at'],
  changes: readonly Change<Part>[],
  whole: (part: Part) => Whole,
): Change<Whole>[] => changes.map((made) => ({ ...made, at: [...at, ...made.at], expr: whole(made.expr) }));

/** Changes of each of several parts. */
export const insideEach = <Part, Whole>(
  key: string,
  parts: readonly Part[],
  changesOf: (part: Part) => readonly Change<Part>[],
  whole: (parts: readonly Part[]) => Whole,
): Change<Whole>[] =>
  parts.flatMap((part, i) => inside([key, i], changesOf(part), (changed) => whole(parts.with(i, changed))));

/** Each of several parts dropped. */
export const dropEach = <Part, Whole>(
  key: string,
  parts: readonly Part[],
  whole: (parts: readonly Part[]) => Whole,
): Change<Whole>[] =>
  parts.map((part, i) => ({
    ...change(`dropped ${brief(part)}`, whole(parts.toSpliced(i, 1))),
    at: [key, i],
  }));

/** An expression as short text: JSON without its marks. */
export const brief = (expr: unknown): string => JSON.stringify(expr).replaceAll(/["{}]/g, '');
