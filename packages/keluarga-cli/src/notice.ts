/** Stands on whatever a program may store or pass on: an answer helps a family find its way, and refuses nobody. */
export const NOTICE = { notice: 'not-a-decision' } as const;
