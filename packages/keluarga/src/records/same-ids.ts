import { issue, type RecordIssue } from './issue.ts';
import { hasIds, type ObjectShape } from './shape.ts';

/** Entries of one list that have the same id. */
export const sameIds = ({ keys }: ObjectShape, record: object): RecordIssue<'same-id'>[] =>
  Object.entries(keys).flatMap(([key, shape]) => {
    if (shape.kind !== 'list' || !hasIds(shape)) return [];
    const entries = ((record as Readonly<Record<string, unknown>>)[key] ?? []) as readonly { readonly id?: string }[];
    const seen = new Set<string>();
    return entries.flatMap(({ id }, i) => {
      const again = id !== undefined && seen.has(id);
      if (id !== undefined) seen.add(id);
      return again ? [issue([key, i, 'id'], 'same-id', { id })] : [];
    });
  });
