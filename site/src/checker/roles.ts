/** Whom one can put on the list of a KK with a tap, and whom with a number. The words, and the first part of the ids of members, are `cek.roles`. */
export const single = ['mother', 'father', 'grandmother', 'grandfather'] as const;
export const several = ['child', 'grandchild', 'other'] as const;
export const roles = [...single, ...several] as const;

export type Role = (typeof roles)[number];

/** Never offered where it is asked who is pregnant or has just given birth. */
export const men: readonly Role[] = ['father', 'grandfather'];
export const ofWomen: ReadonlySet<string> = new Set(['member.pregnant', 'member.postpartum']);

/** How many people of one role; far above any family. */
export const MOST = 20;
