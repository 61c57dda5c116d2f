import type { Words } from '../words/id.ts';

/** Words of a checker that stand in its page alone: its script would carry them for nothing. */
const PAGE_ONLY = [
  'start',
  'startNote',
  'noScript',
  'readTitle',
  'readLead',
  'all',
  'any',
  'stillOpen',
  'person',
  'openQuestions',
  'amounts',
  'spanFrom',
  'spanSeen',
  'spanBetween',
  'decides',
  'notYet',
  'notYetLead',
] as const;

export type ScriptWords = Omit<Words['cek'], (typeof PAGE_ONLY)[number]>;

export const scriptWords = (cek: Words['cek']): ScriptWords => {
  const only: readonly string[] = PAGE_ONLY;
  return Object.fromEntries(Object.entries(cek).filter(([key]) => !only.includes(key))) as unknown as ScriptWords;
};
