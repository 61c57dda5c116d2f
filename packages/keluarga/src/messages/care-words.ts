import { en } from './care/en.ts';
import { id } from './care/id.ts';
import type { CareWords } from './care/words.ts';

/** By language. */
export const careWords: Readonly<Record<'id' | 'en', CareWords>> = { id, en };
