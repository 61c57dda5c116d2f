import { compile } from '../engine/compile.ts';
import type { Facts } from '../engine/facts.ts';
import type { TestNode } from '../engine/node.ts';
import type { State } from '../engine/state.ts';
import { NO } from '../engine/truth.ts';
import type { Snapshot } from '../law/book.ts';
import { type Classification, type ClassTest, classTests } from '../law/classification.ts';
import { weakest } from '../law/grade.ts';
import { type LawNumber, numbersOf } from '../law/numbers.ts';
import type { OverlayEntry } from '../law/overlay.ts';
import type { Finding, Line, Missing } from './finding.ts';
import { lineOf, type NameOf } from './lines.ts';
import { type Gaps, judge, lastSeenOn, overlayIn } from './verdict.ts';

/** What something is called on a day, as far as it is known: no verdict. */
export interface ClassReading<Id extends string = string>
  extends Pick<Finding, 'grade' | 'checked' | 'lastSeen' | 'numbers' | 'awaits' | 'unsettled' | 'overlay'> {
  readonly classification: string;
  /** Every class that is still possible, the lowest first; one alone is the class. */
  readonly possible: readonly Id[];
  /** None of the classes may fit. */
  readonly mayBeNone: boolean;
  /** Null where no class fits. */
  readonly lowest: Id | null;
  readonly highest: Id | null;
  /** The rule of each class, in the order in which they are tried. */
  readonly reasons: readonly Line[];
  /** Rules of it of which no text was read for the day: what they ask was not assessed. */
  readonly notAssessed: readonly string[];
  readonly missing: readonly Omit<Missing, 'for'>[];
}

/** A classification ready for the law of one day. */
export interface PreparedClasses<Id extends string = string> {
  readonly classification: Classification<Id>;
  readonly tests: readonly (Omit<ClassTest<Id>, 'test'> & { readonly test: TestNode })[];
  readonly numbers: readonly LawNumber[];
}

/** @throws RangeError as `compile` does. */
export const prepareClasses = <Id extends string>(
  classification: Classification<Id>,
  snapshot: Snapshot,
): PreparedClasses<Id> => ({
  classification,
  tests: classTests(classification).map((turn) => ({
    ...turn,
    test: compile(snapshot.model, turn.test, classification.about),
  })),
  numbers: numbersOf(classification.params, snapshot),
});

/** What is classed: a state, in which the entry of the list is bound, under the law of a day. */
export interface Classed {
  readonly snapshot: Snapshot;
  readonly facts: Facts;
  readonly state: State;
  readonly nameOf?: NameOf;
  readonly overlay?: ReadonlyMap<string, OverlayEntry>;
}

const NOBODY_DECIDES = { decidedBy: [], unseen: [], old: {} };
const NOBODY: ReadonlyMap<string, OverlayEntry> = new Map();

/** The classes a state leaves possible: that of each of its worlds is among them. */
export const classify = <Id extends string>(
  { classification, tests, numbers }: PreparedClasses<Id>,
  { snapshot, facts, state, nameOf = () => null, overlay = NOBODY }: Classed,
): ClassReading<Id> => {
  const found = tests.map(({ id, rule, test }) => ({
    id,
    rule,
    ...judge({ ways: NOBODY_DECIDES, test }, { snapshot }, state, facts),
  }));
  const left = found.filter(({ reason }) => reason.truth !== NO);
  const ids = left.map(({ id }) => id);
  const possible = classification.classes.map(({ id }) => id).filter((id) => ids.includes(id));
  const footing = weakest(found.flatMap((each) => (each.reason.truth === NO ? [each.footing] : [])));
  const lastSeen = lastSeenOn(footing, snapshot);
  const gaps = left.length > 1 ? left.map((each) => each.gaps) : [];
  return {
    classification: classification.id,
    possible,
    mayBeNone: ids.includes(null),
    lowest: possible[0] ?? null,
    highest: possible.at(-1) ?? null,
    grade: footing.grade,
    checked: footing.checked ?? null,
    ...(lastSeen !== undefined && { lastSeen }),
    reasons: found.flatMap(({ rule, reason }) =>
      rule ? reason.because.slice(-1).map((line) => lineOf(line, snapshot, nameOf)) : [],
    ),
    numbers,
    notAssessed: classification.rules.map(({ id }) => id).filter((id) => snapshot.rules.get(id)?.state === 'none'),
    missing: missingOf(gaps, (list, entry) => nameOf(snapshot.model.layout.lists[list] as string, entry)),
    awaits: union(gaps.map(({ others }) => others)),
    unsettled: union(gaps.map(({ law }) => law)),
    overlay: overlayIn(footing, overlay),
  };
};

const union = (ids: readonly (readonly string[])[]): string[] => [...new Set(ids.flat())].sort();

const missingOf = (
  gaps: readonly Gaps[],
  nameIn: (list: number, entry: number) => string | null,
): ClassReading['missing'] => {
  const all = gaps.flatMap(({ family, lists }) => [
    ...lists.map((list): Omit<Missing, 'for'> => ({ fact: `list:${list}` })),
    ...family.map(({ ref, entry }) => ({ fact: ref.id, ...(ref.list && { of: nameIn(ref.list, entry) }) })),
  ]);
  return [...new Map(all.map((each) => [`${each.fact} ${each.of}`, each])).values()];
};
