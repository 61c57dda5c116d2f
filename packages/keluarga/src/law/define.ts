import type { TestLike } from '../engine/expression.ts';
import { type Named, type Test, test } from '../engine/expression.ts';
import type { Domain } from '../engine/facts.ts';
import { checkHistory, type History, type Version } from './dated.ts';
import type { Citation } from './instrument.ts';

/** A named test. As a line of an answer it carries the citation, dates and grade of the version in force. */
export interface Rule<Id extends string = string> extends Named<'rule'> {
  readonly id: Id;
  readonly versions: History<Test>;
}

/** A number the law sets, by date. */
export interface Param<Id extends string = string> extends Named<'param'> {
  readonly id: Id;
  readonly unit: string;
  readonly versions: History<number>;
}

/**
 * A question whose best source is D, or that no source answers: one hidden value wherever it occurs, unknown because
 * of the law. `sources` are those that conflict.
 */
export interface OpenQuestion<Id extends string = string> extends Named<'unsettled'> {
  readonly id: Id;
  readonly domain: Domain;
  readonly sources: readonly Citation[];
}

/** @throws RangeError for versions that overlap or lack a start. */
/* @__NO_SIDE_EFFECTS__ */
export const rule = <const Id extends string>(
  id: Id,
  ...versions: readonly (Omit<Version<Test>, 'value'> & { when: TestLike })[]
): Rule<Id> => ({
  kind: 'rule',
  id,
  versions: checkHistory(
    id,
    versions.map(({ when, ...version }) => ({ ...version, value: test(when) })),
  ),
});

/** @throws RangeError for versions that overlap or lack a start. */
/* @__NO_SIDE_EFFECTS__ */
export const param = <const Id extends string>(id: Id, unit: string, ...versions: History<number>): Param<Id> => ({
  kind: 'param',
  id,
  unit,
  versions: checkHistory(id, versions),
});

/* @__NO_SIDE_EFFECTS__ */
export const question = <const Id extends string>(
  id: Id,
  sources: readonly Citation[],
  domain: Domain = { kind: 'yes-no' },
): OpenQuestion<Id> => ({
  kind: 'unsettled',
  id,
  domain,
  sources,
});
