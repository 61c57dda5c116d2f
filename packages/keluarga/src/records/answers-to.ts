import type { Facts } from '../engine/facts.ts';
import type { CivilDate } from '../law/civil-date.ts';

/** Asked, and not known to who was asked. A question not asked has no key at all. */
export type Unknown = 'unknown';

/** A value or a day; a range with both ends included; or, of a choice, the values still possible. */
export type Known<Domain> = Domain extends { kind: 'yes-no' }
  ? boolean
  : Domain extends { kind: 'integer' }
    ? number | readonly [from: number, to: number]
    : Domain extends { kind: 'choice'; values: readonly (infer Value)[] }
      ? Value | readonly Value[]
      : Domain extends { kind: 'date' }
        ? CivilDate | readonly [from: CivilDate, to: CivilDate]
        : never;

export type KeyOf<Id, Kind extends string> = Id extends `${Kind}.${infer Key}` ? Key : never;

/** The facts `kind.key` as answers by key. */
export type AnswersTo<Declared extends Facts, Kind extends string> = {
  readonly [Id in keyof Declared as KeyOf<Id, Kind>]?: Known<Declared[Id]['domain']> | Unknown;
};
