import { en } from './acceptors/en.ts';
import { id } from './acceptors/id.ts';
import type { AcceptorWords } from './acceptors/words.ts';

/** By language. */
export const acceptorWords: Readonly<Record<'id' | 'en', AcceptorWords>> = { id, en };
