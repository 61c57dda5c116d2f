import { MOST_DEPTH } from './limits.ts';

/** Strings, closed or not, and single brackets: all that matters for how deep a text is nested. */
const PARTS = /"(?:[^"\\]|\\.)*"?|[[\]{}]/gs;

/** Whether JSON text opens more lists and objects inside each other than a record may; not whether it is JSON. */
export const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (const [part] of text.matchAll(PARTS)) {
    if (part === '[' || part === '{') depth++;
    else if (part === ']' || part === '}') depth--;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
};
