import type { IssueCode } from './issue.ts';
import { MOST_DEPTH, MOST_VALUES } from './limits.ts';

class Refusal extends Error {
  readonly code: IssueCode;
  constructor(code: IssueCode) {
    super(code);
    this.code = code;
  }
}

/**
 * A copy with nothing in it but plain objects, lists and values: any other object becomes null.
 * An issue's code for what is too large, too deep or cannot be read.
 */
export const plainCopy = (input: unknown): { readonly value: unknown } | { readonly code: IssueCode } => {
  let left = MOST_VALUES;
  const take = (values: number) => {
    left -= values;
    if (left < 0) throw new Refusal('too-large');
  };
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (depth > MOST_DEPTH) throw new Refusal('too-deep');
    if (Array.isArray(value)) {
      take(value.length);
      return Array.from(value, (item) => copy(item, depth + 1));
    }
    if (!isPlain(value)) return null;
    const keys = Object.keys(value);
    take(keys.length);
    const copied = {};
    for (const key of keys) {
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

/** Assigning to `__proto__` would change the object instead of giving it a key. */
const own = (object: Record<string, unknown>, key: string, value: unknown): void => {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true, configurable: true });
  else object[key] = value;
};

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
