import type * as z from 'zod';
import { type Fragments, fragmentsOf } from './fragments.ts';
import { issue, type Path, placeOf, type RecordIssue, type SharedCode } from './issue.ts';
import { MOST_ISSUES, MOST_TEXT } from './limits.ts';
import { plainCopy } from './plain-copy.ts';
import { sameIds } from './same-ids.ts';
import type { ObjectShape } from './shape.ts';
import { shapeIssues } from './shape-issues.ts';
import { isTooDeep } from './text-depth.ts';
import { markSound, type Sound } from './well-formed.ts';

/** A record under its name, or everything that is wrong with it: at most 100 issues, then one that says there are more. */
export type ReadRecord<Name extends string, Record, Code extends string> =
  | ({ readonly ok: true } & { readonly [Key in Name]: Sound<Record> })
  | { readonly ok: false; readonly issues: readonly RecordIssue<Code>[] };

/** What a kind of record is read by. */
interface Readable<Name extends string, Record, Code extends string> {
  /** What a record that was read is called. */
  readonly name: Name;
  readonly shape: ObjectShape;
  readonly schema: z.ZodType<Record>;
  /** Where what could be read of a record contradicts itself. */
  readonly contradictions: (left: Fragments<Record>) => readonly RecordIssue<Code>[];
}

/** How records of a kind are read: from any value, or from JSON text, of which a byte order mark is left out. */
export const readerOf = <Name extends string, Record extends object, Code extends string>({
  name,
  shape,
  schema,
  contradictions,
}: Readable<Name, Record, Code | SharedCode>) => {
  type Read = ReadRecord<Name, Record, Code | SharedCode>;
  const refused = (issues: readonly RecordIssue<Code | SharedCode>[]): Read => {
    const first = firstOfEachPlace(issues);
    const more = first.length > MOST_ISSUES ? [issue([], 'more-issues', { limit: MOST_ISSUES })] : [];
    return { ok: false, issues: [...first.slice(0, MOST_ISSUES), ...more] };
  };
  const whole = (code: SharedCode, limit?: number): Read =>
    refused([issue([], code, limit === undefined ? undefined : { limit })]);
  const read = (input: unknown): Read => {
    const copy = plainCopy(input);
    if ('code' in copy) return whole(copy.code);
    const { success, data, error } = schema.safeParse(copy.value);
    const unread = success ? [] : error.issues.flatMap((found) => shapeIssues(shape, found));
    const paths = unread.map(({ path }) => path);
    if (paths.some(isWhole)) return refused(unread);
    const left = fragmentsOf<Record>(shape, copy.value as object, paths);
    const issues = [...unread, ...sameIds(shape, left), ...contradictions(left)];
    return success && issues.length === 0 ? ({ ok: true, [name]: markSound(data) } as Read) : refused(issues);
  };
  const readText = (text: string): Read => {
    if (typeof text !== 'string') return whole('not-json');
    if (text.length > MOST_TEXT) return whole('too-large', MOST_TEXT);
    if (text.includes('\0')) return whole('nul-byte');
    if (isTooDeep(text)) return whole('too-deep');
    let input: unknown;
    try {
      input = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      return whole('not-json');
    }
    return read(input);
  };
  return { read, readText };
};

const isWhole = (path: Path): boolean => path.length === 0;

const firstOfEachPlace = <Code extends string>(issues: readonly RecordIssue<Code>[]): RecordIssue<Code>[] => {
  const places = new Map<string, RecordIssue<Code>>();
  for (const found of issues) if (!places.has(placeOf(found.path))) places.set(placeOf(found.path), found);
  return [...places.values()];
};
