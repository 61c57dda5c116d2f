import type { Words } from './words.ts';

/** Names of the offices of one place, by role. */
export type Offices = Words['offices'][keyof Words['offices']];

/** Words in which the offices of one place go by their names; a role that is not named stays a role. */
export const inPlace = <Kind extends { readonly where: Readonly<Record<string, string>> }>(
  words: Kind,
  offices: Partial<Offices>,
): Kind => ({
  ...words,
  where: Object.fromEntries(
    Object.entries(words.where).map(([id, said]) => [id, new Map(Object.entries(offices)).get(id) ?? said]),
  ) as Kind['where'],
});
