export const STEPS = ['members', 'books', 'letter', 'nib', 'pkp', 'sppirt', 'slhs', 'bpom', 'halal'] as const;
export type StepId = (typeof STEPS)[number];

/**
 * `tell`: the group has not said. `next` may start now, several at once; `later` waits for others; `ask` turns on a
 * question only an office can answer.
 */
export type StepState = 'done' | 'next' | 'later' | 'tell' | 'ask' | 'not-needed';
