import type { SharedCode } from './issue.ts';
import { MOST_DEPTH, MOST_VALUES } from './limits.ts';

class Refusal extends Error {
  readonly code: SharedCode;
  constructor(code: SharedCode) {
    super(code);
    this.code = code;
  }
}

/** Stands for what no JSON has, such as a method or a date: it is no answer to anything, as null would be. */
const UNREADABLE = Number.NaN;

/**
 * A copy with nothing in it but plain objects, lists, texts, finite numbers and truths; anything else is left such that
 * no schema takes it. Each property is read once, and no more of them than a record may have.
 * An issue's code for what is too large, too deep or cannot be read.
 */
export const plainCopy = (input: unknown): { readonly value: unknown } | { readonly code: SharedCode } => {
  let left = MOST_VALUES;
  const take = (values: number) => {
    if (!(values <= left)) throw new Refusal('too-large');
    left -= values;
  };
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return plainValue(value);
    if (depth > MOST_DEPTH) throw new Refusal('too-deep');
    if (Array.isArray(value)) {
      const { length } = value;
      take(length);
      const items: unknown[] = [];
      for (let i = 0; i < length; i++) items.push(copy(value[i], depth + 1));
      return items;
    }
    if (!isPlain(value)) return UNREADABLE;
    const keys = Reflect.ownKeys(value);
    take(keys.length);
    const copied = {};
    for (const key of keys) {
      if (typeof key === 'symbol' || !Object.prototype.propertyIsEnumerable.call(value, key)) continue;
      const item = copy((value as Record<string, unknown>)[key], depth + 1);
      if (item !== undefined) own(copied, key, item);
    }
    return copied;
  };
  try {
    return { value: copy(input, 1) };
  } catch (error) {
    return { code: error instanceof Refusal ? error.code : 'not-an-object' };
  }
};

/** Zero has no sign in a record. */
const plainValue = (value: unknown): unknown => {
  if (typeof value === 'number') return value === 0 ? 0 : value;
  return typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint' ? UNREADABLE : value;
};

/** Assigning to `__proto__` would change the object instead of giving it a key. */
const own = (object: Record<string, unknown>, key: string, value: unknown): void => {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true, configurable: true });
  else object[key] = value;
};

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
