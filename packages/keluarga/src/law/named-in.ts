import { originOf } from '../engine/expression.ts';
import type { OpenQuestion, Param, Rule } from './define.ts';

/** What rules and sums name, directly or through one another, in the order in which it is named. */
export interface Names {
  readonly rules: readonly Rule[];
  readonly params: readonly Param[];
  readonly questions: readonly OpenQuestion[];
  /** Ids of the facts they read, on whatever day. */
  readonly facts: readonly string[];
}

type Law = Rule | Param | OpenQuestion;

const isLaw = (part: object): part is Law => 'kind' in part && 'id' in part;

/** `goesOn`: whether what a rule names belongs to it too. */
const namesIn = (roots: readonly unknown[], goesOn: (rule: Rule) => boolean): Names => {
  const found = new Set<Law>();
  const facts = new Set<string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const law = isLaw(part) ? part : (originOf(part) as Law | undefined);
    if (law && !found.has(law)) {
      found.add(law);
      if (law.kind === 'rule' && goesOn(law)) valuesOf(law).forEach(visit);
    }
    if (isLaw(part)) return;
    if ('fact' in part && typeof part.fact === 'string') facts.add(part.fact);
    Object.values(part).forEach(visit);
  };
  roots.forEach(visit);
  const of = <Kind extends Law['kind']>(kind: Kind) =>
    [...found].filter((law): law is Extract<Law, { kind: Kind }> => law.kind === kind);
  return { rules: of('rule'), params: of('param'), questions: of('unsettled'), facts: [...facts] };
};

/** `roots`: rules, parameters, questions and expressions. */
/* @__NO_SIDE_EFFECTS__ */
export const namedIn = (...roots: readonly unknown[]): Names => namesIn(roots, () => true);

/** What a rule, or what is made of expressions, names itself, without what the rules it names name in their turn. */
export const namedBy = (root: unknown): Names => namesIn([isRule(root) ? valuesOf(root) : root], () => false);

const isRule = (root: unknown): root is Rule =>
  typeof root === 'object' && root !== null && isLaw(root) && root.kind === 'rule';

const valuesOf = ({ versions }: Rule) => versions.map(({ value }) => value);
