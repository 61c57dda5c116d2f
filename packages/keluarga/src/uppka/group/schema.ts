import * as z from 'zod';
import type { Domain, Fact, Facts } from '../../engine/facts.ts';
import { answerSchema, daySchema } from '../../family/answer-schema.ts';
import { POKTAN } from '../calendar/forms.ts';
import { groupFacts } from './facts.ts';
import { FROM_LOANS, GROUP_LISTS, type Group, LOAN_STATES, PAPERS, SCHEMES } from './group.ts';
import type { GroupIssueCode } from './issue.ts';
import { MOST_LOANS, MOST_PEOPLE, MOST_PRODUCTS, MOST_REPORTS } from './limits.ts';

const keyOf = (id: string): string => id.slice(id.indexOf('.') + 1);
const NOT_ASKED: readonly string[] = [
  ...FROM_LOANS.map((key) => `person.${key}`),
  ...[...PAPERS, 'hasChair', 'class'].map((key) => `group.${key}`),
];

/** Every fact of a list, or of the group itself, as an optional answer by its key. */
const answersOf = (list?: keyof typeof GROUP_LISTS) =>
  Object.fromEntries(
    Object.entries<Fact>(groupFacts)
      .filter(([id, { of }]) => of === list && !NOT_ASKED.includes(id))
      .map(([id, { domain }]) => [keyOf(id), answerSchema(domain).optional()]),
  );

const says = (code: GroupIssueCode) => ({
  error: ({ code: what, input }: { code?: string; input?: unknown }): GroupIssueCode =>
    what === 'unrecognized_keys' ? 'unknown-key' : input === undefined ? 'missing' : code,
});

const object = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape, says('not-an-object'));
const list = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item, says('not-a-list')).max(most, 'too-many');

const label = z
  .string(says('not-a-label'))
  .max(24, 'not-a-label')
  .regex(/^(?!.*\d{5})[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'not-a-label');

const yesNo = z.union([z.boolean(), z.literal('unknown')], says('not-yes-no'));
const complete = yesNo.optional().describe('true when the list is complete');
const oneOf = (values: readonly string[]) => z.enum([...values, 'unknown'], says('not-a-choice'));
const loanState: Domain = { kind: 'choice', values: LOAN_STATES };
const rupiah = answerSchema({ kind: 'integer', min: 0, max: 100_000_000_000, unit: 'rupiah' });

const person = object({ id: label, ...answersOf('people') });
const product = object({ id: label, ...answersOf('products') });
const loan = object({
  of: label.optional().describe('id of a person; left out for a loan of the whole group'),
  scheme: oneOf(SCHEMES),
  state: answerSchema(loanState),
  amount: rupiah.optional(),
  from: daySchema.optional(),
  until: daySchema.optional().describe('the last day as agreed'),
});
const paper = object({ has: yesNo, from: daySchema.optional(), until: daySchema.optional() });
const papers = object(Object.fromEntries(PAPERS.map((key) => [key, paper.optional()])));
const sppirtCheck = object({ on: daySchema.optional(), met: yesNo.optional() });
const localClass = object({
  value: z.enum(groupFacts['group.class'].domain.values, says('not-a-choice')),
  on: daySchema,
  by: label,
});
const report = object({
  form: z
    .string(says('not-a-label'))
    .max(40, 'not-a-label')
    .describe(`of ${POKTAN.join(', ')}`),
  period: z.string(says('not-a-period')).regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'not-a-period'),
  on: daySchema,
});

const group = object({
  answeredOn: daySchema,
  name: label.optional(),
  ...answersOf(),
  people: list(person, MOST_PEOPLE).optional(),
  peopleComplete: complete,
  chair: z.union([label, z.literal(false)], says('not-a-label')).optional(),
  products: list(product, MOST_PRODUCTS).optional(),
  productsComplete: complete,
  loans: list(loan, MOST_LOANS).optional(),
  loansComplete: complete,
  papers: papers.optional(),
  sppirtCheck: sppirtCheck.optional(),
  class: localClass.optional(),
  reports: list(report, MOST_REPORTS).optional(),
});

/** One group. Contradictions between its answers are found by `readGroup`, not here. */
export const groupSchema = group as unknown as z.ZodType<Group>;

export const groupJsonSchema = () => z.toJSONSchema(groupSchema, { io: 'input' });

const objects: Readonly<Record<string, z.ZodObject>> = {
  '': group,
  people: person,
  products: product,
  loans: loan,
  reports: report,
  papers,
  sppirtCheck,
  class: localClass,
};

/** The keys the object at a path may have. */
export const groupKeysAt = ([first = '', second]: readonly (string | number)[]): string[] =>
  Object.keys((first === 'papers' && second !== undefined ? paper : objects[first])?.shape ?? {});

/** The domain of the fact at a path. */
export const groupDomainAt = ([first = '', second, third]: readonly (string | number)[]):
  | Fact['domain']
  | undefined => {
  if (first === 'loans' && third === 'state') return loanState;
  const kind = GROUP_LISTS[first as keyof typeof GROUP_LISTS];
  const id = kind && second !== undefined ? `${kind}.${third}` : `group.${first}`;
  return (groupFacts as Facts)[id]?.domain;
};
