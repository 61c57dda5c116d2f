import { en } from './en.ts';
import { id } from './id.ts';
import type { OpenAnswers } from './words.ts';

/** What to ask an office about each open question, for a page that it fills in. */
export const openAnswers: Readonly<Record<'id' | 'en', OpenAnswers>> = { id, en };
