import type { TestLike } from '../engine/expression.ts';
import { type Named, type Test, test } from '../engine/expression.ts';
import type { Domain } from '../engine/facts.ts';
import { checkHistory, type History, type Version } from './dated.ts';
import type { Citation } from './instrument.ts';

/** A named test. As a line of an answer it carries the citation, dates and grade of the version in force. */
export interface Rule extends Named<'rule'> {
  readonly versions: History<Test>;
}

/** A number the law sets, by date. */
export interface Param extends Named<'param'> {
  readonly unit: string;
  readonly versions: History<number>;
}

/**
 * A question whose best source is D, or that no source answers: one hidden value wherever it occurs, unknown because
 * of the law. `sources` are those that conflict.
 */
export interface OpenQuestion extends Named<'unsettled'> {
  readonly domain: Domain;
  readonly sources: readonly Citation[];
}

/** @throws RangeError for versions that overlap or lack a start. */
/* @__NO_SIDE_EFFECTS__ */
export const rule = (
  id: string,
  ...versions: readonly (Omit<Version<Test>, 'value'> & { when: TestLike })[]
): Rule => ({
  kind: 'rule',
  id,
  versions: checkHistory(
    id,
    versions.map(({ when, ...version }) => ({ ...version, value: test(when) })),
  ),
});

/** @throws RangeError for versions that overlap or lack a start. */
/* @__NO_SIDE_EFFECTS__ */
export const param = (id: string, unit: string, ...versions: History<number>): Param => ({
  kind: 'param',
  id,
  unit,
  versions: checkHistory(id, versions),
});

/* @__NO_SIDE_EFFECTS__ */
export const question = (
  id: string,
  sources: readonly Citation[],
  domain: Domain = { kind: 'yes-no' },
): OpenQuestion => ({
  kind: 'unsettled',
  id,
  domain,
  sources,
});
