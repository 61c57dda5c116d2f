import fc from 'fast-check';
import { layoutOf } from '../../src/engine/state.ts';
import { familyState } from '../../src/family/derive.ts';
import { facts } from '../../src/family/facts.ts';
import type { Family } from '../../src/family/family.ts';
import { readFamily, readFamilyText } from '../../src/family/read.ts';
import { familySchema } from '../../src/family/schema.ts';
import { familyShape } from '../../src/family/shape.ts';
import { wellFormed } from '../../src/family/well-formed.ts';
import { groupIssueWords } from '../../src/messages/groups/issues.ts';
import { issueWords } from '../../src/messages/issues.ts';
import type { Sentence } from '../../src/messages/record-issues.ts';
import type { ReadRecord } from '../../src/records/reader.ts';
import { groupState } from '../../src/uppka/group/derive.ts';
import { groupFacts } from '../../src/uppka/group/facts.ts';
import type { Group } from '../../src/uppka/group/group.ts';
import { readGroup, readGroupText } from '../../src/uppka/group/read.ts';
import { groupSchema } from '../../src/uppka/group/schema.ts';
import { groupShape } from '../../src/uppka/group/shape.ts';
import { wellFormedGroup } from '../../src/uppka/group/well-formed.ts';
import { told } from '../family/told.ts';
import { ofObject } from './of-shape.ts';

const on = '2026-11-24';
const layout = layoutOf(facts);
const groupLayout = layoutOf(groupFacts);

type Read = ReadRecord<string, object, string>;
type Words = Readonly<Record<string, Sentence>>;

/** A kind of record as every property of reading wants it. */
const kind = <Record extends object>(
  name: string,
  readers: { read: (input: unknown) => unknown; readText: (text: string) => unknown },
  parts: { shape: typeof familyShape; schema: typeof familySchema | typeof groupSchema; words: readonly Words[] },
  stateOf: (record: Record) => unknown,
  check: (record: Record) => void,
  records: fc.Arbitrary<object>,
) => ({
  name,
  ...parts,
  read: readers.read as (input: unknown) => Read,
  readText: readers.readText as (text: string) => Read,
  stateOf: stateOf as (record: object) => unknown,
  check: check as (record: object) => void,
  records: fc.oneof(records, ofObject(parts.shape)),
});

export const kinds = [
  kind<Family>(
    'family',
    { read: readFamily, readText: readFamilyText },
    { shape: familyShape, schema: familySchema, words: [issueWords.id, issueWords.en] },
    (family) => familyState(layout, family, on),
    wellFormed,
    told.map(({ family }) => family),
  ),
  kind<Group>(
    'group',
    { read: readGroup, readText: readGroupText },
    { shape: groupShape, schema: groupSchema, words: [groupIssueWords.id, groupIssueWords.en] },
    (group) => groupState(groupLayout, group, on),
    wellFormedGroup,
    ofObject(groupShape),
  ),
];
export type Kind = (typeof kinds)[number];
