export const STEPS = ['members', 'books', 'letter', 'nib', 'pkp', 'sppirt', 'slhs', 'bpom', 'halal'] as const;
export type StepId = (typeof STEPS)[number];

/**
 * `tell`: the group has not said. `next` may start now, several at once; `later` waits for others; `ask` turns on a
 * question only an office can answer. `unmet`: had, while what it hangs on is not known to be met. `other-way`: no way
 * for these products, which is not to say that they need none. `not-bound`: a law text that was read does not ask it.
 */
export type StepState = 'done' | 'unmet' | 'next' | 'later' | 'tell' | 'ask' | 'other-way' | 'not-bound';
