import { type ReadRecord, readerOf } from '../../records/reader.ts';
import { groupContradictions } from './contradictions.ts';
import type { Group } from './group.ts';
import type { GroupIssueCode } from './issue.ts';
import { groupSchema } from './schema.ts';
import { groupShape } from './shape.ts';

export type ReadGroup = ReadRecord<'group', Group, GroupIssueCode>;

const reader = readerOf({
  name: 'group',
  shape: groupShape,
  schema: groupSchema,
  contradictions: groupContradictions,
});

/** A group, or everything that is wrong with the record: at most 100 issues, then one that says there are more. */
export const readGroup: (input: unknown) => ReadGroup = reader.read;

/** As `readGroup`, from JSON text; a byte order mark is left out. */
export const readGroupText: (text: string) => ReadGroup = reader.readText;
