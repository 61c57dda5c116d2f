/**
 * Bounds of a record. No law read says how large a group may be; all of each person and product is worked out, so more
 * than anybody knows by face is no group but a register, of which each group is a record of its own.
 */
export const MOST_PEOPLE = 100;
export const MOST_PRODUCTS = 50;
/** Ten of everybody. */
export const MOST_LOANS = 1_000;
export const MOST_REPORTS = 500;
