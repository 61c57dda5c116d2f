import type { Model } from '../engine/compile.ts';
import { KeluargaRangeError } from '../engine/errors.ts';
import type { Test } from '../engine/expression.ts';
import type { Fact, Facts } from '../engine/facts.ts';
import { type Layout, layoutOf } from '../engine/state.ts';
import type { CivilDate } from './civil-date.ts';
import { type History, type InForce, valueOn } from './dated.ts';
import type { OpenQuestion, Param, Rule } from './define.ts';

/** Rules, parameters and open questions together, on one layout that is the same on every day. */
export interface Book {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly params: ReadonlyMap<string, Param>;
  readonly questions: ReadonlyMap<string, OpenQuestion>;
  readonly facts: Facts;
  readonly layout: Layout;
}

interface Parts {
  readonly rules: readonly Rule[];
  readonly params: readonly Param[];
  readonly questions: readonly OpenQuestion[];
}

/** Hidden values, unknown because of the law. */
const hidden = (domain: Fact['domain']): Fact => ({ domain, knownBy: 'law', cost: 0, data: 'ordinary' });
const YES_NO = hidden({ kind: 'yes-no' });
const unreadOf = (id: string) => `unread:${id}`;
const disputeOf = (id: string) => `dispute:${id}`;

const contested = ({ versions }: Rule): boolean => versions.some(({ dispute, where }) => dispute || where);

/** @throws RangeError for one id with two meanings. */
export const book = (facts: Facts, { rules, params, questions }: Parts): Book => {
  const law: Record<string, Fact> = {};
  for (const { id } of rules) law[unreadOf(id)] = YES_NO;
  for (const entry of rules.filter(contested)) law[disputeOf(entry.id)] = YES_NO;
  for (const { id } of params) law[`param:${id}`] = hidden({ kind: 'integer', unit: 'any' });
  for (const { id, domain } of questions) law[id] = hidden(domain);
  const all = { ...facts, ...law };
  return { rules: byId(rules), params: byId(params), questions: byId(questions), facts: all, layout: layoutOf(all) };
};

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> => {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    if (found.has(entry.id) && found.get(entry.id) !== entry)
      throw new KeluargaRangeError('misdeclared', `two meanings: ${entry.id}`);
    found.set(entry.id, entry);
  }
  return found;
};

/** The law of one day. */
export interface Snapshot {
  readonly model: Model;
  readonly rules: ReadonlyMap<string, InForce<Test>>;
  readonly params: ReadonlyMap<string, InForce<number>>;
}

/**
 * A rule not in force, or not known to be, is an open question of that day; a line that is disputed, or seen only as
 * the practice of one place, is never a no.
 */
export const lawOn = ({ layout, rules, params }: Book, on: CivilDate): Snapshot => {
  const ruleStates = statesOn(rules, on);
  const paramStates = statesOn(params, on);
  const tests: Record<string, Test> = {};
  for (const [id, found] of ruleStates) {
    if (found.state !== 'in-force') tests[id] = { unsettled: unreadOf(id) };
    else {
      const { value, dispute, where } = found.version;
      tests[id] = dispute || where ? { any: [value, { unsettled: disputeOf(id) }] } : value;
    }
  }
  const values: Record<string, number> = {};
  for (const [id, found] of paramStates) if (found.state === 'in-force') values[id] = found.version.value;
  return { model: { layout, rules: tests, params: values }, rules: ruleStates, params: paramStates };
};

/** The state of a rule, or as `param:ID` of a parameter; undefined for any other id. */
export const inForceOf = ({ rules, params }: Snapshot, id: string): InForce<unknown> | undefined =>
  id.startsWith(PARAM) ? params.get(id.slice(PARAM.length)) : rules.get(id);

const PARAM = 'param:';

const statesOn = <Value>(
  entries: ReadonlyMap<string, { readonly versions: History<Value> }>,
  on: CivilDate,
): Map<string, InForce<Value>> => new Map([...entries].map(([id, { versions }]) => [id, valueOn(versions, on)]));
