/** Bounds of a record, far above any group. */
export const MOST_PEOPLE = 500;
export const MOST_PRODUCTS = 100;
export const MOST_LOANS = 1_000;
export const MOST_REPORTS = 500;
