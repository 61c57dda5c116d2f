import { originOf } from '../engine/expression.ts';
import type { OpenQuestion, Param, Rule } from './define.ts';

/** What rules and sums name, directly or through one another, in the order in which it is named. */
export interface Names {
  readonly rules: readonly Rule[];
  readonly params: readonly Param[];
  readonly questions: readonly OpenQuestion[];
}

type Law = Rule | Param | OpenQuestion;

const isLaw = (part: object): part is Law => 'kind' in part && 'id' in part;

/** `roots`: rules, parameters, questions and expressions. */
/* @__NO_SIDE_EFFECTS__ */
export const namedIn = (...roots: readonly unknown[]): Names => {
  const found = new Set<Law>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const law = isLaw(part) ? part : (originOf(part) as Law | undefined);
    if (law && !found.has(law)) {
      found.add(law);
      if (law.kind === 'rule') for (const { value } of law.versions) visit(value);
    }
    if (!isLaw(part)) Object.values(part).forEach(visit);
  };
  roots.forEach(visit);
  const of = <Kind extends Law['kind']>(kind: Kind) =>
    [...found].filter((law): law is Extract<Law, { kind: Kind }> => law.kind === kind);
  return { rules: of('rule'), params: of('param'), questions: of('unsettled') };
};
