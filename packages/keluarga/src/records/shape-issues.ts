import { closestMatch } from 'leven';
import type * as z from 'zod';
import { type IssueParams, issue, type Path, type RecordIssue, type SharedCode } from './issue.ts';
import { FIRST_DAY, LAST_DAY, MOST_ISSUES } from './limits.ts';
import { keysAt, shapeAt } from './place.ts';
import type { Shape } from './shape.ts';

/** Longest key repeated in an issue, in characters. */
const LONGEST_KEY = 40;

/** Issues of a record from those of its schema, whose messages are codes. */
export const shapeIssues = (shape: Shape, found: z.core.$ZodIssue): RecordIssue<SharedCode>[] => {
  const path = found.path as Path;
  if (found.code === 'unrecognized_keys')
    return found.keys.slice(0, MOST_ISSUES + 1).map((key) => keyIssue(path, key.slice(0, LONGEST_KEY), shape));
  const code = found.message as SharedCode;
  return [issue(path, code, paramsOf(code, shapeAt(shape, path)))];
};

const keyIssue = (path: Path, key: string, shape: Shape): RecordIssue<SharedCode> => {
  const allowed = keysAt(shape, path);
  const sameLetters = allowed.find((known) => letters(known) === letters(key));
  const nearest = sameLetters ?? closestMatch(key, allowed, { maxDistance: 2 });
  return issue([...path, key], 'unknown-key', { key, allowed, ...(nearest && { nearest }) });
};

const letters = (key: string): string => key.toLowerCase().replaceAll(/[^a-z]/g, '');

const paramsOf = (code: SharedCode, shape: Shape | undefined): IssueParams | undefined => {
  if (code === 'far-day') return { min: FIRST_DAY, max: LAST_DAY };
  if (code === 'too-many' && shape?.kind === 'list') return { limit: shape.most };
  if (code === 'not-a-choice') return { allowed: allowedBy(shape) };
  const isNumber = shape?.kind === 'answer' && shape.domain.kind === 'integer';
  if (!isNumber || (code !== 'out-of-range' && code !== 'negative')) return undefined;
  const { min, max } = shape.domain;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
};

const allowedBy = (shape: Shape | undefined): readonly string[] => {
  const also = shape && 'also' in shape ? shape.also.filter((value) => typeof value === 'string') : [];
  if (shape?.kind === 'one') return [...shape.values, ...also];
  return shape?.kind === 'answer' && shape.domain.kind === 'choice' ? [...shape.domain.values, ...also] : also;
};
