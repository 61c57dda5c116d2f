type Schema = Readonly<Record<string, unknown>>;

const test: Schema = { $ref: '#/$defs/test' };
const quantity: Schema = { $ref: '#/$defs/quantity' };
const amount: Schema = { $ref: '#/$defs/amount' };
const id: Schema = { type: 'string' };
const ids: Schema = { type: 'array', items: id, minItems: 1 };
const tests: Schema = { type: 'array', items: test };

/** One shape of an expression: known by the key it must have, and with no others. */
const shape = (
  means: string,
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema => ({
  description: means,
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

const someQuantities: Schema = { type: 'array', items: quantity, minItems: 1 };

const cases = (value: Schema): Schema =>
  shape('what the first case that holds gives, else `otherwise`', {
    when: { type: 'array', items: shape('a case', { where: test, is: value }) },
    otherwise: value,
  });

const above0: Schema = { type: 'integer', minimum: 1 };

const score: Schema = shape(
  'points that hold of those that apply, in proportion to `outOf`, to the nearest whole; `none` where nothing applies',
  {
    score: {
      type: 'array',
      items: shape('an indicator', { where: test, points: above0, applies: test }, ['applies']),
      minItems: 1,
    },
    outOf: above0,
    none: { type: 'integer' },
  },
);

/** The grammar of a test, a quantity and an amount; ends of comparisons are included. */
export const expressionSchemas = (): Schema => ({
  test: {
    oneOf: [
      { type: 'boolean' },
      shape('a fact that is yes, or has one of the values', { fact: id, oneOf: ids }, ['oneOf']),
      shape('an open question of the law', { unsettled: id }),
      shape('another rule', { rule: id }),
      shape('every one holds', { all: tests }),
      shape('at least one holds', { any: tests }),
      shape('it does not hold', { not: test }),
      shape('at least so many hold', { atLeast: { type: 'integer' }, of: tests }),
      shape('it holds for an entry of the list', { some: id, where: test }),
      shape('the value is not below `from` and not above `to`', { value: quantity, from: quantity, to: quantity }, [
        'from',
        'to',
      ]),
    ],
  },
  quantity: {
    oneOf: [
      { type: 'number' },
      shape('a fact', { fact: id }),
      shape('an open question of the law', { unsettled: id }),
      shape('a parameter, with its value on the day', { param: id }),
      shape('a sum', { sum: { type: 'array', items: quantity } }),
      shape('a product', { times: quantity, of: quantity }),
      cases(quantity),
      shape('the least', { leastOf: someQuantities }),
      shape('the greatest', { greatestOf: someQuantities }),
      score,
      shape('the number of entries of the list for which it holds', { count: id, where: test }),
    ],
  },
  amount: {
    description: 'what is given in all: never compared',
    anyOf: [
      quantity,
      { $ref: '#/$defs/pick' },
      shape('a sum', { sum: { type: 'array', items: amount } }),
      shape('a multiple', { times: quantity, of: amount }),
      cases(amount),
    ],
  },
  pick: shape('over a list: each entry counts at most once, in its dearest category; caps limit categories together', {
    pick: id,
    categories: { type: 'array', items: shape('a category', { id, where: test, amount: quantity }) },
    caps: {
      type: 'array',
      items: shape('one reading among several where `unsettled` is open', { of: ids, most: quantity, unsettled: id }, [
        'unsettled',
      ]),
    },
    most: quantity,
    least: { type: 'integer' },
    order: { enum: ['as-listed', 'dearest-first'] },
  }),
});
