/** Bounds of a record, far above any family; a KK of a home for children may be long. All of each person is worked out. */
export const MOST_MEMBERS = 50;
export const MOST_COUPLES = 25;
