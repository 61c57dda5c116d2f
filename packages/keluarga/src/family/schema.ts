import * as z from 'zod';
import type { Fact } from '../engine/facts.ts';
import { answerSchema, daySchema, knownSchema } from './answer-schema.ts';
import { facts } from './facts.ts';
import { type Family, keyOf, type ListName } from './family.ts';
import type { IssueCode, Path } from './issue.ts';
import { LABEL, LONGEST_LABEL, MOST_COUPLES, MOST_MEMBERS } from './limits.ts';

const declared = Object.entries<Fact>(facts);

/** Every fact of a list, or of the record itself, as an optional answer by its key. */
const answersOf = (list?: ListName) =>
  Object.fromEntries(
    declared
      .filter(([, { of }]) => of === list)
      .map(([id, fact]) => [keyOf(id), answerSchema(fact.domain).optional().describe(describeFact(fact))]),
  );

const describeFact = ({ domain }: Fact): string => {
  if (domain.kind === 'yes-no') return 'yes or no';
  if (domain.kind === 'date') return 'a day, or [first, last]';
  return domain.kind === 'choice' ? 'a value, or those still possible' : `${domain.unit}: a number, or [least, most]`;
};

const yesNoKeys = (list: ListName) =>
  z.enum(
    declared.filter(([, { of, domain }]) => of === list && domain.kind === 'yes-no').map(([id]) => keyOf(id)),
    'not-a-choice',
  );

const says = (code: IssueCode) => ({
  error: ({ code: what, input }: { code?: string; input?: unknown }): IssueCode =>
    what === 'unrecognized_keys' ? 'unknown-key' : input === undefined ? 'missing' : code,
});

const object = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape, says('not-an-object'));

const list = <Item extends z.ZodType>(item: Item, most = 100) =>
  z.array(item, says('not-a-list')).max(most, 'too-many');

const label = z
  .string(says('not-a-label'))
  .max(LONGEST_LABEL, { error: 'not-a-label', abort: true })
  .regex(LABEL, 'not-a-label');

/** A member, nobody of this KK, or not known. */
const spouse = z
  .union([label, z.null(), z.literal('unknown')], says('not-a-label'))
  .optional()
  .describe('id of a member; null when not on this KK');

const complete = z
  .union([z.boolean(), z.literal('unknown')], 'not-yes-no')
  .optional()
  .describe('true when nobody else is on the list');

const member = object({ id: label, ...answersOf('members') });

const couple = object({
  id: label.optional(),
  wife: spouse,
  husband: spouse,
  ...answersOf('couples'),
});

const { desil: _, ...record } = answersOf();

const desil = object({
  value: answerSchema(facts['kk.desil'].domain),
  on: daySchema.optional().describe('the day it was looked up; needed unless the value is unknown'),
  source: label.optional().describe('app, web, kelurahan, letter or other'),
});

const nobody = object({
  members: list(yesNoKeys('members')).optional(),
  couples: list(yesNoKeys('couples')).optional(),
});

const choicesOf = (list: ListName) =>
  object(
    Object.fromEntries(
      declared
        .filter(([, { of, domain }]) => of === list && domain.kind === 'choice')
        .map(([id, { domain }]) => [keyOf(id), knownSchema(domain).optional()]),
    ),
  ).optional();

const everyone = object({ members: choicesOf('members'), couples: choicesOf('couples') });

const family = object({
  answeredOn: daySchema.describe('the day of the answers; ages are ages on this day'),
  ...record,
  desil: desil.optional(),
  members: list(member, MOST_MEMBERS).optional(),
  membersComplete: complete,
  couples: list(couple, MOST_COUPLES).optional(),
  couplesComplete: complete,
  everyone: everyone.optional().describe('values of choices still possible for all of a list, listed or not'),
  nobody: nobody.optional().describe('what holds for nobody of a list, listed or not'),
});

/** One KK. Contradictions between its answers are found by `readFamily`, not here. */
export const familySchema = family as unknown as z.ZodType<Family>;

/** The keys an object of a record may have; none where there is no object. */
export const keysAt = (path: Path): string[] => {
  const found = path.reduce<z.ZodType | undefined>((schema, step) => {
    const inner = schema && bare(schema);
    return inner instanceof z.ZodArray ? inner.element : inner instanceof z.ZodObject ? inner.shape[step] : undefined;
  }, family);
  const object = found && bare(found);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
};

const bare = (schema: unknown): unknown => (schema instanceof z.ZodOptional ? schema.unwrap() : schema);

export const familyJsonSchema = () => z.toJSONSchema(familySchema, { io: 'input' });
