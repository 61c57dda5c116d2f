import { routes } from 'keluarga/groups';

/** Traps of more than half of the routes, told once and not at each route. */
export const generalTraps: readonly string[] = [...new Set(routes.flatMap(({ traps }) => traps))].filter(
  (trap) => routes.filter(({ traps }) => traps.includes(trap)).length * 2 > routes.length,
);

export const isGeneral = (trap: string): boolean => generalTraps.includes(trap);
