/** Characters of JSON text. */
export const MOST_TEXT = 500_000;
/** Values and keys, of any kind, in a whole record. */
export const MOST_VALUES = 10_000;
export const MOST_DEPTH = 16;
export const MOST_ISSUES = 100;
/** The first day a record may speak of, included. */
export const FIRST_DAY = '1800-01-01';
/** The last day a record may speak of, included. */
export const LAST_DAY = '2199-12-31';
/** Letters, figures and hyphens, at most four figures in a row: no name with a capital, no number of a document. */
export const LABEL = /^(?!.*\d{5})(?!(?:unknown|dead|elsewhere)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
export const LONGEST_LABEL = 24;
