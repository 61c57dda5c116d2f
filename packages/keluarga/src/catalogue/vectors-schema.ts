type Schema = Readonly<Record<string, unknown>>;

const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const answers: Schema = { type: 'object', additionalProperties: { type: ['boolean', 'integer', 'string'] } };

const object = (properties: Readonly<Record<string, Schema>>, ...optional: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

const told = (description: string, schema: Schema): Schema => ({ description, ...schema });

const vector = object(
  {
    truth: { enum: ['no', 'unknown', 'yes'] },
    record: told('facts of the whole record; what is not told is not known', answers),
    lists: told('by list, the one entry on it: there is nobody else', {
      type: 'object',
      additionalProperties: answers,
    }),
    law: told(
      'what the law leaves open, by open question; `dispute:ID` of a rule disputed or of one place, `unread:ID`, `param:ID`',
      answers,
    ),
  },
  'record',
  'lists',
  'law',
);

/** JSON Schema (draft 2020-12) of the document of vectors. */
export const vectorsSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Boundary cases of the rules of keluarga',
  ...object({
    on: told('the day of whose law they are', day),
    locality: { type: 'string' },
    rules: {
      type: 'array',
      items: object(
        {
          id: { type: 'string' },
          about: told('the list of whose one entry the rule asks; left out where it asks of the record', {
            type: 'string',
          }),
          vectors: { type: 'array', items: vector },
        },
        'about',
      ),
    },
  }),
});
