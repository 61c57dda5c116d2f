import { contradictions } from './contradictions.ts';
import type { Family } from './family.ts';
import { fragmentsOf } from './fragments.ts';
import { type Issue, issue, placeOf } from './issue.ts';
import { MOST_ISSUES, MOST_TEXT } from './limits.ts';
import { plainCopy } from './plain-copy.ts';
import { familySchema } from './schema.ts';
import { shapeIssues } from './shape-issues.ts';
import { isTooDeep } from './text-depth.ts';
import { markSound } from './well-formed.ts';

export type ReadFamily =
  | { readonly ok: true; readonly family: Family }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A family, or everything that is wrong with the record: at most 100 issues, then one that says there are more. */
export const readFamily = (input: unknown): ReadFamily => {
  const copy = plainCopy(input);
  if ('code' in copy) return refused([issue([], copy.code)]);
  const { success, data, error } = familySchema.safeParse(copy.value);
  const shape = success ? [] : error.issues.flatMap(shapeIssues);
  if (shape.some(({ path }) => path.length === 0)) return refused(shape);
  const issues = [...shape, ...contradictions(fragmentsOf(copy.value as object, shape))];
  return success && issues.length === 0 ? { ok: true, family: markSound(data) } : refused(firstOfEachPlace(issues));
};

/** As `readFamily`, from JSON text; a byte order mark is left out. */
export const readFamilyText = (text: string): ReadFamily => {
  if (typeof text !== 'string') return refused([issue([], 'not-json')]);
  if (text.length > MOST_TEXT) return refused([issue([], 'too-large', { limit: MOST_TEXT })]);
  if (text.includes('\0')) return refused([issue([], 'nul-byte')]);
  if (isTooDeep(text)) return refused([issue([], 'too-deep')]);
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused([issue([], 'not-json')]);
  }
  return readFamily(input);
};

const firstOfEachPlace = (issues: readonly Issue[]): Issue[] => {
  const places = new Map<string, Issue>();
  for (const found of issues) if (!places.has(placeOf(found.path))) places.set(placeOf(found.path), found);
  return [...places.values()];
};

const refused = (issues: readonly Issue[]): ReadFamily => {
  const more = issues.length > MOST_ISSUES ? [issue([], 'more-issues', { limit: MOST_ISSUES })] : [];
  return { ok: false, issues: [...issues.slice(0, MOST_ISSUES), ...more] };
};
