import { all, any, not, type Test, type TestLike, unsettled } from '../../engine/expression.ts';
import { type OpenQuestion, question } from '../../law/define.ts';
import type { Citation } from '../../law/instrument.ts';

/** A text that was not read may keep the conditions of the last one, or have its own. */
export interface Successor<Id extends string = string> {
  readonly questions: readonly [same: OpenQuestion<Id>, met: OpenQuestion<`${Id}.met`>];
  /** The conditions if the text keeps them; if not, whether its own are met is open too. */
  readonly asLastRead: (...conditions: TestLike[]) => Test;
}

/** Two open questions: whether the conditions of the last text read still hold, and if not, whether the new are met. */
export const successor = <const Id extends string>(id: Id, sources: readonly Citation[]): Successor<Id> => {
  const same = question(id, sources);
  const met = question(`${id}.met`, sources);
  return {
    questions: [same, met],
    asLastRead: (...conditions) => any(all(unsettled(same), ...conditions), all(not(unsettled(same)), unsettled(met))),
  };
};
