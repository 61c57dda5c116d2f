import { closestMatch } from 'leven';
import type * as z from 'zod';
import type { IssueCode, IssueParams, Path } from '../../family/issue.ts';
import { placeOf } from '../../family/issue.ts';
import { FIRST_DAY, LAST_DAY, MOST_ISSUES, MOST_TEXT } from '../../family/limits.ts';
import { plainCopy } from '../../family/plain-copy.ts';
import { isTooDeep } from '../../family/text-depth.ts';
import { groupContradictions } from './contradictions.ts';
import type { Group } from './group.ts';
import { type GroupIssue, type GroupIssueCode, groupIssue } from './issue.ts';
import { groupDomainAt, groupKeysAt, groupSchema } from './schema.ts';

export type ReadGroup =
  | { readonly ok: true; readonly group: Group }
  | { readonly ok: false; readonly issues: readonly GroupIssue[] };

/**
 * A group, or what is wrong with the record: first what cannot be read; once all of it can, where it contradicts
 * itself. At most 100 issues, then one that says there are more.
 */
export const readGroup = (input: unknown): ReadGroup => {
  const copy = plainCopy(input);
  if ('code' in copy) return refused([groupIssue([], shared(copy.code))]);
  const { success, data, error } = groupSchema.safeParse(copy.value);
  const issues = success ? groupContradictions(data) : firstOfEachPlace(error.issues.flatMap(shapeIssues));
  return success && issues.length === 0 ? { ok: true, group: data } : refused(issues);
};

/** As `readGroup`, from JSON text; a byte order mark is left out. */
export const readGroupText = (text: string): ReadGroup => {
  if (typeof text !== 'string') return refused([groupIssue([], 'not-json')]);
  if (text.length > MOST_TEXT) return refused([groupIssue([], 'too-large', { limit: MOST_TEXT })]);
  if (text.includes('\0')) return refused([groupIssue([], 'nul-byte')]);
  if (isTooDeep(text)) return refused([groupIssue([], 'too-deep')]);
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused([groupIssue([], 'not-json')]);
  }
  return readGroup(input);
};

/** `plainCopy` knows only codes that both records share. */
const shared = (code: IssueCode): GroupIssueCode => code as GroupIssueCode;

const shapeIssues = (found: z.core.$ZodIssue): GroupIssue[] => {
  const path = found.path as Path;
  if (found.code === 'unrecognized_keys') return found.keys.slice(0, MOST_ISSUES + 1).map((key) => keyIssue(path, key));
  const code = found.message as GroupIssueCode;
  return [groupIssue(path, code, paramsOf(code, found))];
};

const keyIssue = (path: Path, long: string): GroupIssue => {
  const key = long.slice(0, 40);
  const allowed = groupKeysAt(path);
  const nearest = closestMatch(key, allowed, { maxDistance: 2 });
  return groupIssue([...path, key], 'unknown-key', { key, allowed, ...(nearest && { nearest }) });
};

const paramsOf = (code: GroupIssueCode, found: z.core.$ZodIssue): IssueParams | undefined => {
  if (code === 'far-day') return { min: FIRST_DAY, max: LAST_DAY };
  if (code === 'too-many' && found.code === 'too_big') return { limit: Number(found.maximum) };
  if (code === 'not-a-choice' && found.code === 'invalid_value') return { allowed: found.values.map(String) };
  const domain = groupDomainAt(found.path as Path);
  if (code === 'not-a-choice' && domain?.kind === 'choice') return { allowed: [...domain.values, 'unknown'] };
  if (code !== 'out-of-range' && code !== 'negative') return undefined;
  return domain?.kind === 'integer' ? { min: domain.min, max: domain.max } : { min: 0, max: 100_000_000_000 };
};

const firstOfEachPlace = (issues: readonly GroupIssue[]): GroupIssue[] => {
  const places = new Map<string, GroupIssue>();
  for (const found of issues) if (!places.has(placeOf(found.path))) places.set(placeOf(found.path), found);
  return [...places.values()];
};

const refused = (issues: readonly GroupIssue[]): ReadGroup => {
  const more = issues.length > MOST_ISSUES ? [groupIssue([], 'more-issues', { limit: MOST_ISSUES })] : [];
  return { ok: false, issues: [...issues.slice(0, MOST_ISSUES), ...more] };
};
