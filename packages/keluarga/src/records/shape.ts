import type { Fact, Facts } from '../engine/facts.ts';
import { keyOf } from '../engine/facts.ts';
import { LABEL, LONGEST_LABEL } from './limits.ts';

/** Values taken beside those of the shape. */
interface Beside {
  readonly also: readonly (string | boolean | null)[];
}

interface AnswerShape extends Beside {
  readonly kind: 'answer';
  readonly domain: Fact['domain'];
}

interface ChoiceShape extends Beside {
  readonly kind: 'one';
  readonly values: readonly string[];
}

interface TextShape extends Beside {
  readonly kind: 'text';
  readonly like: RegExp;
  /** Characters. */
  readonly most: number;
  readonly code: 'not-a-label' | 'not-a-period';
}

interface DayShape extends Beside {
  readonly kind: 'day';
}

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  readonly most: number;
}

/** A closed object; what is not among the needed may be left out. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly keys: Readonly<Record<string, Shape>>;
  readonly needed: readonly string[];
}

/** What may stand at one place of a record. The schema, the keys there are and the check of an unread record all come of it. */
export type Shape = AnswerShape | ChoiceShape | TextShape | DayShape | ListShape | ObjectShape;

const UNKNOWN = ['unknown'] as const;

/** What is known of a fact: a value, a range, or the values still possible. */
export const known = (domain: Fact['domain']): Shape => ({ kind: 'answer', domain, also: [] });

/** Any answer to a fact: what is known, or `unknown`. */
export const answer = (domain: Fact['domain']): Shape => ({ kind: 'answer', domain, also: UNKNOWN });

/** Every fact of a list, or of the record itself, as an answer by its key. */
export const answersOf = (facts: Facts, of?: string, except: readonly string[] = []): Record<string, Shape> =>
  Object.fromEntries(
    factsOf(facts, of)
      .filter(([key]) => !except.includes(key))
      .map(([key, { domain }]) => [key, answer(domain)]),
  );

/** The facts of a list, or of the record itself, by key. */
export const factsOf = (facts: Facts, of?: string): [string, Fact][] =>
  Object.entries(facts).flatMap(([id, fact]) => (fact.of === of ? [[keyOf(id), fact]] : []));

export const yesNo = /* @__PURE__ */ answer({ kind: 'yes-no' });

/** Exactly one of some values. */
export const oneOf = (...values: readonly string[]): Shape => ({ kind: 'one', values, also: [] });

const text = (like: RegExp, most: number, code: TextShape['code'], also: Beside['also'] = []): Shape => ({
  kind: 'text',
  like,
  most,
  code,
  also,
});

/** A short label such as `ibu`, never a name or a number of a document. */
export const labelOr = (...also: Beside['also']): Shape => text(LABEL, LONGEST_LABEL, 'not-a-label', also);
export const label = /* @__PURE__ */ labelOr();

/** The id of something declared elsewhere. */
export const id = /* @__PURE__ */ text(/^/, 40, 'not-a-label');

/** A year, or a year and a month. */
export const period = /* @__PURE__ */ text(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 7, 'not-a-period');

/** A day that exists. */
export const day: Shape = { kind: 'day', also: [] };

export const list = (of: Shape, most = 100): ListShape => ({ kind: 'list', of, most });

export const object = (keys: ObjectShape['keys'], ...needed: string[]): ObjectShape => ({
  kind: 'object',
  keys,
  needed,
});

/** Entries of a list that have ids have each their own. */
export const hasIds = ({ of }: ListShape): boolean => of.kind === 'object' && Object.hasOwn(of.keys, 'id');
