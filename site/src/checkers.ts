import type { Words } from './words/id.ts';

/** The last part of a checker's address: /cek/uppka/. */
export type CheckerId = keyof Words['checkers'];

/** The checkers that have a page, in the order of the home page. */
export const checkers: readonly CheckerId[] = [];
