/** Whom one can put on the list of a KK with a tap, and whom with a number. The words, and the first part of the ids of members, are `cek.roles`. */
export const single = ['mother', 'father', 'grandmother', 'grandfather'] as const;
export const several = ['child', 'grandchild', 'other'] as const;
export const roles = [...single, ...several] as const;

export type Role = (typeof roles)[number];

/** The sex that a role tells. */
export const sexOf: Readonly<Partial<Record<Role, 'female' | 'male'>>> = {
  mother: 'female',
  father: 'male',
  grandmother: 'female',
  grandfather: 'male',
};

/** Roles that make a couple where both are on the KK. */
export const pairs = [
  ['mother', 'father'],
  ['grandmother', 'grandfather'],
] as const satisfies readonly (readonly [wife: Role, husband: Role])[];

/** How many people of one role; far above any family. */
export const MOST = 20;
