import { closestMatch } from 'leven';
import type * as z from 'zod';
import type { Fact, Facts } from '../engine/facts.ts';
import { facts } from './facts.ts';
import { LISTS, type ListName } from './family.ts';
import { type Issue, type IssueCode, type IssueParams, issue, type Path } from './issue.ts';
import { FIRST_DAY, LAST_DAY, MOST_ISSUES } from './limits.ts';
import { keysAt } from './schema.ts';

/** Longest key repeated in an issue, in characters. */
const LONGEST_KEY = 40;

/** Issues of a record from those of its schema, whose messages are codes. */
export const shapeIssues = (found: z.core.$ZodIssue): Issue[] => {
  const path = found.path as Path;
  if (found.code === 'unrecognized_keys')
    return found.keys.slice(0, MOST_ISSUES + 1).map((key) => keyIssue(path, key.slice(0, LONGEST_KEY)));
  const code = found.message as IssueCode;
  return [issue(path, code, paramsOf(code, found))];
};

const keyIssue = (path: Path, key: string): Issue => {
  const allowed = keysAt(path);
  const sameLetters = allowed.find((known) => letters(known) === letters(key));
  const nearest = sameLetters ?? closestMatch(key, allowed, { maxDistance: 2 });
  return issue([...path, key], 'unknown-key', { key, allowed, ...(nearest && { nearest }) });
};

const letters = (key: string): string => key.toLowerCase().replaceAll(/[^a-z]/g, '');

const paramsOf = (code: IssueCode, found: z.core.$ZodIssue): IssueParams | undefined => {
  if (code === 'far-day') return { min: FIRST_DAY, max: LAST_DAY };
  if (code === 'too-many' && found.code === 'too_big') return { limit: Number(found.maximum) };
  if (code === 'not-a-choice' && found.code === 'invalid_value') return { allowed: found.values.map(String) };
  const domain = domainAt(found.path as Path);
  if (code === 'not-a-choice' && domain?.kind === 'choice')
    return { allowed: found.path[0] === 'everyone' ? domain.values : [...domain.values, 'unknown'] };
  const isNumber = domain?.kind === 'integer' && (code === 'out-of-range' || code === 'negative');
  return isNumber ? { min: domain.min, max: domain.max } : undefined;
};

/** The domain of the fact answered at a path. */
const domainAt = ([first, ...more]: Path): Fact['domain'] | undefined => {
  const known = facts as Facts;
  if (first === 'desil') return known['kk.desil']?.domain;
  const [list, key] = first === 'everyone' ? more : [first, more[1]];
  const kind = LISTS[list as ListName];
  return known[kind ? `${kind}.${key}` : `kk.${first}`]?.domain;
};
