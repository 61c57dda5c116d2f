/** Whom one can put on the list of a KK with a tap, and whom with a number. The words, and the first part of the ids of members, are `cek.roles`. */
export const single = ['mother', 'father', 'grandmother', 'grandfather'] as const;
export const several = ['child', 'grandchild', 'other'] as const;
export const roles = [...single, ...several] as const;

export type Role = (typeof roles)[number];

/** Of whom some things need not be asked. */
export const men: readonly Role[] = ['father', 'grandfather'];

/** How many people of one role; far above any family. */
export const MOST = 20;
