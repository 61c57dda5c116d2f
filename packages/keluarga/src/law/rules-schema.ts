import { expressionSchemas } from './expression-schema.ts';
import { list, object, type Schema } from './json-schema.ts';

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const strings = list({ type: 'string' });
const day = ref('day');

const version = (value: Schema): Schema =>
  object({
    value,
    'from?': { oneOf: [day, { type: 'array', prefixItems: [day, day], items: false, minItems: 2 }] },
    'firstSeen?': day,
    'until?': day,
    lastSeen: day,
    cite: ref('cite'),
    grade: { enum: ['A', 'B', 'C'] },
    checked: day,
    'dispute?': object({ cite: ref('cite'), says: { type: 'string' } }),
    'where?': { type: 'string' },
  });

const written = (value: Schema): Schema =>
  object({
    id: { type: 'string' },
    'unit?': { type: 'string' },
    'locality?': { type: 'string' },
    versions: list(version(value)),
  });

const text = {
  id: { type: 'string' },
  kind: { type: 'string' },
  'number?': { type: 'string' },
  'year?': { type: 'integer' },
  title: { type: 'string' },
  'link?': { type: 'string' },
};

const seen = {
  cite: ref('cite'),
  grade: { enum: ['A', 'B', 'C'] },
  'lastSeen?': day,
  checked: day,
};

const hour = { type: 'string', pattern: '^\\d{2}:\\d{2}$' };
const { 'lastSeen?': _, ...dated } = seen;
const contact = object({
  id: { type: 'string' },
  'locality?': { type: 'string' },
  needs: strings,
  ways: list(
    object({
      ...dated,
      lastSeen: day,
      kind: { enum: ['phone', 'whatsapp', 'sms', 'email', 'web', 'address'] },
      value: { type: 'string' },
      'press?': { type: 'string' },
      'hours?': {
        oneOf: [
          { const: 'always' },
          object({
            workdays: { type: 'array', prefixItems: [hour, hour], items: false, minItems: 2 },
            zone: { enum: ['WIB', 'WITA'] },
          }),
        ],
      },
      'free?': { const: true },
    }),
  ),
});

const row = { value: { type: 'string' }, versions: list(version({ const: true })) };

const definitions = (): Schema => ({
  ...expressionSchemas(),
  day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  text: object(text),
  cite: object({ ...text, 'article?': { type: 'string' }, 'via?': list(ref('text')) }),
  domain: {
    oneOf: [
      object({ kind: { const: 'yes-no' } }),
      object({
        kind: { const: 'integer' },
        'min?': { type: 'integer' },
        'max?': { type: 'integer' },
        unit: { type: 'string' },
      }),
      object({ kind: { const: 'choice' }, values: strings }),
    ],
  },
  fact: object({
    id: { type: 'string' },
    domain: { oneOf: [ref('domain'), object({ kind: { const: 'date' }, 'past?': { const: true } })] },
    'of?': { type: 'string', description: 'the list whose entries carry the fact; none for the whole record' },
    knownBy: { enum: ['family', 'office', 'group'] },
    cost: { type: 'number' },
    data: { enum: ['ordinary', 'spesifik'] },
    'lookUp?': { const: true },
    'last?': { const: true },
    'rare?': { const: true, description: 'counts only when told' },
    'only?': list(ref('only')),
    'grows?': { const: true },
    'since?': object({ fact: { type: 'string' }, unit: { enum: ['day', 'month', 'year'] } }),
    'askedAs?': strings,
    'holdsDays?': { type: 'integer' },
    'effort?': { type: 'number' },
  }),
  contact,
  row: object(row),
  step: object({
    id: { type: 'string' },
    versions: list(version({ const: true })),
    after: list(ref('row')),
    papers: list(
      object({ ...row, 'when?': { type: 'string', description: 'the rule under which alone it is asked' } }),
    ),
    where: list(ref('row')),
    'when?': { type: 'string', description: 'the rule under which alone the step is taken' },
    'fee?': { type: 'string', description: 'a parameter' },
    counts: list(
      object({
        id: { type: 'string' },
        kind: { enum: ['deadline', 'lasts', 'opens'] },
        length: { type: 'string', description: 'a parameter' },
        from: { type: 'string', description: 'an event' },
        'gives?': { type: 'string', description: 'an event' },
      }),
    ),
  }),
  only: object({
    'values?': strings,
    when: list(list(ref('condition'))),
    'most?': { const: true },
    'unasked?': { const: true },
  }),
  condition: object({
    fact: { type: 'string' },
    'oneOf?': strings,
    'from?': { oneOf: [{ type: 'integer' }, object({ param: { type: 'string' } })] },
    'to?': { type: 'integer' },
  }),
  programme: object({
    id: { type: 'string' },
    'locality?': { type: 'string' },
    subject: { type: 'string', description: 'the whole record by its kind, or the list of whose entries it is asked' },
    rule: { type: 'string' },
    reads: object({ rules: strings, params: strings, openQuestions: strings, facts: strings }),
    'existence?': list(version({ const: true })),
    decidedBy: list(version(strings)),
    'amount?': object({ id: { type: 'string' }, per: { enum: ['year', 'month'] }, of: ref('amount') }),
    'instalments?': list(version(object({ id: { type: 'string' }, months: list({ type: 'integer' }) }))),
    documents: list(version(strings)),
    where: list(version(strings)),
    fee: list(version({ type: 'integer' })),
    'deadlines?': list(object({ id: { type: 'string' }, on: day })),
    'sorts?': { enum: ['route', 'duty'], description: 'a no is no loss' },
    'seeks?': { const: true },
    'kept?': { type: 'string', description: 'open question: does a text that was not read keep the last conditions' },
    'figures?': strings,
    'traps?': strings,
    'taken?': strings,
    'scheme?': { type: 'string' },
    'collateral?': { type: 'string' },
  }),
});

/** JSON Schema (draft 2020-12) of the document of all rules, with the grammar of the expressions under `$defs`. */
export const rulesSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The rules of keluarga',
  ...object({
    facts: list(ref('fact')),
    rules: list(written(ref('test'))),
    params: list(written({ type: 'number' })),
    openQuestions: list(object({ id: { type: 'string' }, domain: ref('domain'), sources: list(ref('cite')) })),
    programmes: list(ref('programme')),
    statements: list(written({ type: 'string' })),
    classifications: list(
      object({
        id: { type: 'string' },
        'about?': { type: 'string' },
        tried: { enum: ['lowest-first', 'highest-first'] },
        classes: list(object({ id: { type: 'string' }, 'rule?': { type: 'string' } })),
      }),
    ),
    procedures: list(object({ id: { type: 'string' }, steps: list(ref('step')) })),
    contacts: list(ref('contact')),
    dangerSigns: list(object({ id: { type: 'string' }, after: strings, sources: list(object(seen)) })),
    codedAs: list(object({ id: { type: 'string' }, as: strings })),
    leftOut: list(object({ id: { type: 'string' }, reason: { type: 'string' } })),
  }),
  $defs: definitions(),
});
