import { KeluargaRangeError } from '../engine/errors.ts';
import { all, not, type Test } from '../engine/expression.ts';
import type { Rule } from './define.ts';
import { type Names, namedIn } from './named-in.ts';

/** What somebody or something may be called; without a rule it takes what no class tried before it takes. */
interface Class<Id extends string = string> {
  readonly id: Id;
  readonly rule?: Rule;
}

/** Ordered classes: a name, never a verdict. Words are in `messages/` under these ids. */
export interface Classification<Id extends string = string, Of extends string = string> extends Names {
  readonly id: Of;
  /** The list whose entries are classed; left out for the record itself. */
  readonly about?: string;
  /** The lowest first. Where the names have no rank, as they are tried. */
  readonly classes: readonly Class<Id>[];
  /** The end from which the classes are tried: of two whose rules hold the one tried first is the class. */
  readonly tried: 'lowest-first' | 'highest-first';
}

/**
 * A classification with what its rules name. "Up to a limit" is tried from the lowest, "reaches a limit" from the highest.
 * @throws RangeError for an id that stands twice, and a class without a rule that is not tried last.
 */
/* @__NO_SIDE_EFFECTS__ */
export const classification = <const Id extends string, const Of extends string>(
  spec: Omit<Classification<Id, Of>, keyof Names>,
): Classification<Id, Of> => {
  const ids = spec.classes.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new KeluargaRangeError('misdeclared', `${spec.id}: a class stands twice`);
  if (
    inTurn(spec)
      .slice(0, -1)
      .some(({ rule }) => !rule)
  )
    throw new KeluargaRangeError('misdeclared', `${spec.id}: only the class tried last may have no rule`);
  return { ...spec, ...namedIn(...spec.classes.map(({ rule }) => rule)) };
};

type Ordered<Id extends string> = Pick<Classification<Id>, 'classes' | 'tried'>;

const inTurn = <Id extends string>({ classes, tried }: Ordered<Id>): readonly Class<Id>[] =>
  tried === 'lowest-first' ? classes : [...classes].reverse();

/** A class, or null for what no class takes, its rule, and the test that is yes of exactly that. */
export interface ClassTest<Id extends string = string> {
  readonly id: Id | null;
  readonly rule?: Rule;
  readonly test: Test;
}

/** In the order in which they are tried; of every world just one of them is yes. */
export const classTests = <Id extends string>(of: Ordered<Id>): readonly ClassTest<Id>[] => {
  const turns: readonly Omit<ClassTest<Id>, 'test'>[] = [
    ...inTurn(of),
    ...(of.classes.every(({ rule }) => rule) ? [{ id: null }] : []),
  ];
  return turns.map((turn, i) => ({
    ...turn,
    test: all(...turns.slice(0, i).flatMap(({ rule }) => (rule ? [not(rule)] : [])), ...(turn.rule ? [turn.rule] : [])),
  }));
};
