import * as z from 'zod';
import type { Fact } from '../engine/facts.ts';
import { answerCode, dayCode } from './answer-code.ts';
import type { SharedCode } from './issue.ts';
import { FIRST_DAY, LAST_DAY } from './limits.ts';
import type { ObjectShape, Shape } from './shape.ts';

/** What a schema tells of the values of a key, beside what its domain says. */
export type Notes = Readonly<Record<string, string>>;

/** Messages are issue codes. */
const say = (codeOf: (input: unknown) => SharedCode) => ({ error: ({ input }: { input?: unknown }) => codeOf(input) });
const orMissing = (code: SharedCode) => say((input) => (input === undefined ? 'missing' : code));

/** The schema of a shape. */
export const schemaOf = (shape: Shape, notes: Notes = {}): z.ZodType => {
  if (shape.kind === 'object') return objectOf(shape, notes);
  if (shape.kind === 'list')
    return z.array(schemaOf(shape.of, notes), orMissing('not-a-list')).max(shape.most, 'too-many' satisfies SharedCode);
  const { options, error } = leafOf(shape);
  const [only = z.never(), ...more] = [...options, ...shape.also.map((value) => z.literal(value))];
  return more.length || shape.kind === 'answer' ? z.union([only, ...more], error) : only;
};

const objectOf = ({ keys, needed }: ObjectShape, notes: Notes) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(keys).map(([key, shape]) => {
        const inner = schemaOf(shape, notes);
        const note = notes[key] ?? (shape.kind === 'answer' ? noteOf(shape.domain) : undefined);
        const field = needed.includes(key) ? inner : inner.optional();
        return [key, note ? field.describe(note) : field];
      }),
    ),
    {
      error: ({ code, input }): SharedCode =>
        code === 'unrecognized_keys' ? 'unknown-key' : input === undefined ? 'missing' : 'not-an-object',
    },
  );

const noteOf = (domain: Fact['domain']): string => {
  if (domain.kind === 'yes-no') return 'yes or no';
  if (domain.kind === 'date') return 'a day, or [first, last]';
  return domain.kind === 'choice' ? 'a value, or those still possible' : `${domain.unit}: a number, or [least, most]`;
};

type Leaf = Exclude<Shape, { kind: 'object' | 'list' }>;

const leafOf = (shape: Leaf): { options: readonly z.ZodType[]; error: ReturnType<typeof say> } => {
  if (shape.kind === 'answer') {
    const error = say((input) => answerCode(shape.domain, input));
    return { options: knownOf(shape.domain, error), error };
  }
  if (shape.kind === 'day') return { options: [dayOf()], error: say(dayCode) };
  if (shape.kind === 'one') {
    const error = orMissing('not-a-choice');
    return { options: [z.enum(shape.values, error)], error };
  }
  const error = orMissing(shape.code);
  const { code } = shape;
  return { options: [z.string(error).max(shape.most, { error: code, abort: true }).regex(shape.like, code)], error };
};

const knownOf = (domain: Fact['domain'], error: ReturnType<typeof say>): readonly z.ZodType[] => {
  if (domain.kind === 'yes-no') return [z.boolean()];
  if (domain.kind === 'date') return [dayOf(), pairOf(dayOf(), dayCode)];
  if (domain.kind === 'choice') {
    const value = z.enum(domain.values);
    return [value, z.array(value).min(1, error)];
  }
  let end = z.int(error);
  if (domain.min !== undefined) end = end.min(domain.min, error);
  if (domain.max !== undefined) end = end.max(domain.max, error);
  return [end, pairOf(end, (input) => answerCode(domain, input))];
};

const dayOf = () => z.iso.date(say(dayCode)).refine((day) => FIRST_DAY <= day && day <= LAST_DAY, say(dayCode));

const pairOf = (end: z.ZodType, codeOf: (input: unknown) => SharedCode) =>
  z.tuple([end, end], say(codeOf)).refine((ends) => codeOf(ends) !== 'upside-down', 'upside-down' satisfies SharedCode);
