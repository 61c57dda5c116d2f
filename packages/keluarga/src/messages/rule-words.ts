import type { RuleWords } from './words.ts';

/** The words of a rule in order: what it is about, met, not met, not known. */
/* @__NO_SIDE_EFFECTS__ */
export const said = (label: string, yes: string, no: string, unknown: string): RuleWords => ({
  label,
  yes,
  no,
  unknown,
});
