/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

export const list = (items: Schema): Schema => ({ type: 'array', items });

/** An object with just these keys; those with `?` may be left out. */
export const object = (keys: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(keys).map(([key, schema]) => [key.replace('?', ''), schema])),
  required: Object.keys(keys).filter((key) => !key.endsWith('?')),
  additionalProperties: false,
});
