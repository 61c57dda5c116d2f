import { compile } from '../src/engine/compile.ts';
import { diff } from '../src/engine/diff.ts';
import type { Test } from '../src/engine/expression.ts';
import { settle } from '../src/engine/settle.ts';
import { NO } from '../src/engine/truth.ts';
import { truthName } from '../src/engine/truth-name.ts';
import type { CivilDate } from '../src/law/civil-date.ts';
import { bookOf, lawOf, readOn } from './law.ts';
import { stateOf, toldBy } from './situation.ts';

/** More than for an answer: nobody waits. */
const BUDGET = 200_000;

/** Where a rule and its mutant part on a day, in words of a case; none only if they agree in every world. */
export const partingOn = (rule: string, mutant: Test, on: CivilDate): string | 'none' | 'not proven' => {
  const { model } = lawOf(bookOf(rule), on);
  const { test, subject } = readOn(rule, on);
  const nodeOf = (expr: Test) => compile(model, expr, subject);
  const parts: Test = { any: [{ all: [test, { not: mutant }] }, { all: [{ not: test }, mutant] }] };
  if (settle(nodeOf(parts), stateOf(model.layout, {}, subject), { left: BUDGET }) === NO) return 'none';
  const witness = diff(model.layout, nodeOf(test), nodeOf(mutant), subject);
  if (!witness) return 'not proven';
  const [before, after] = [truthName(witness.before), truthName(witness.after)];
  return `on ${on} ${before}, but with it ${after}, of ${JSON.stringify(toldBy(model.layout, witness.state))}`;
};
