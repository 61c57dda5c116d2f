/**
 * What was wrong with what a function was given. `not-a-day`: a text that is no civil day. `unknown-id`: there is nothing
 * under this name. `misdeclared`: facts, rules or versions that cannot stand together. `out-of-range`: a number that may
 * not be. `out-of-order`: days in an order that cannot be. `contradiction`: answers that cannot both be so.
 * `unreadable`: an entry that does not hold what it must.
 */
export type RangeCode =
  | 'not-a-day'
  | 'unknown-id'
  | 'misdeclared'
  | 'out-of-range'
  | 'out-of-order'
  | 'contradiction'
  | 'unreadable';

/** `misfit`: an answer its fact cannot have. `unread`: a record that no reader took, and that cannot be one. */
export type TypeCode = 'misfit' | 'unread';

const NAME = 'KeluargaError';

export class KeluargaRangeError extends RangeError {
  override readonly name = NAME;
  readonly code: RangeCode;
  constructor(code: RangeCode, message: string) {
    super(message);
    this.code = code;
  }
}

export class KeluargaTypeError extends TypeError {
  override readonly name = NAME;
  readonly code: TypeCode;
  constructor(code: TypeCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Every error this package throws by itself: a mistake in a program, never an answer. `code` says which. */
export type KeluargaError = KeluargaRangeError | KeluargaTypeError;

/** Told by its name, since each door of a CommonJS build has classes of its own. */
export const isKeluargaError = (error: unknown): error is KeluargaError =>
  error instanceof Error && error.name === NAME;
