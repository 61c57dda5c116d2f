import { type ReadRecord, readerOf } from '../records/reader.ts';
import { contradictions } from './contradictions.ts';
import type { Family } from './family.ts';
import type { IssueCode } from './issue.ts';
import { familySchema } from './schema.ts';
import { familyShape } from './shape.ts';

export type ReadFamily = ReadRecord<'family', Family, IssueCode>;

const reader = readerOf({ name: 'family', shape: familyShape, schema: familySchema, contradictions });

/** A family, or everything that is wrong with the record: at most 100 issues, then one that says there are more. */
export const readFamily: (input: unknown) => ReadFamily = reader.read;

/** As `readFamily`, from JSON text; a byte order mark is left out. */
export const readFamilyText: (text: string) => ReadFamily = reader.readText;
