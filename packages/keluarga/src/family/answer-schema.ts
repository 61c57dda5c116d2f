import * as z from 'zod';
import type { Fact } from '../engine/facts.ts';
import { answerCode, dayCode } from './answer-code.ts';
import type { IssueCode } from './issue.ts';
import { FIRST_DAY, LAST_DAY } from './limits.ts';

/** Messages are issue codes. */
const say = (codeOf: (input: unknown) => IssueCode) => ({ error: ({ input }: { input?: unknown }) => codeOf(input) });

const unknown = z.literal('unknown');

const pair = <End extends z.ZodType>(end: End, codeOf: (input: unknown) => IssueCode) =>
  z.tuple([end, end], say(codeOf)).refine((ends) => codeOf(ends) !== 'upside-down', 'upside-down' satisfies IssueCode);

/** A value of a fact, a range, or the values still possible. */
export const knownSchema = (domain: Fact['domain']): z.ZodUnion<readonly z.ZodType[]> => {
  if (domain.kind === 'date') return z.union([daySchema, pair(daySchema, dayCode)], say(dayCode));
  const codeOf = (input: unknown) => answerCode(domain, input);
  const code = say(codeOf);
  if (domain.kind === 'yes-no') return z.union([z.boolean()], code);
  if (domain.kind === 'choice') {
    const value = z.enum(domain.values);
    return z.union([value, z.array(value).min(1, code)], code);
  }
  let end = z.int(code);
  if (domain.min !== undefined) end = end.min(domain.min, code);
  if (domain.max !== undefined) end = end.max(domain.max, code);
  return z.union([end, pair(end, codeOf)], code);
};

/** Any answer to a fact: what is known, or `unknown`. */
export const answerSchema = (domain: Fact['domain']): z.ZodType =>
  z.union(
    [...knownSchema(domain).options, unknown],
    say((input) => answerCode(domain, input)),
  );

const code = say(dayCode);

/** A day that exists. */
export const daySchema = z.iso.date(code).refine((day) => FIRST_DAY <= day && day <= LAST_DAY, code);
