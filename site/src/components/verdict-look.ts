import type { Verdict } from 'keluarga';
import type { IconName } from './icons.ts';

/** A pair of colours of the sheet, as in class `nada--ok`. */
export type Tone = 'ok' | 'maybe' | 'no' | 'info' | 'plain';

/** How a verdict looks. A word always stands beside it: neither colour nor icon carries meaning alone. */
export const verdictLook: Readonly<Record<Verdict, { readonly tone: Tone; readonly icon: IconName }>> = {
  meets: { tone: 'ok', icon: 'yes' },
  open: { tone: 'ok', icon: 'door' },
  likely: { tone: 'info', icon: 'person' },
  incomplete: { tone: 'maybe', icon: 'pencil' },
  ask: { tone: 'maybe', icon: 'speech' },
  unlikely: { tone: 'plain', icon: 'no' },
  'not-met': { tone: 'no', icon: 'no' },
  'no-law': { tone: 'plain', icon: 'calendar' },
  'not-read': { tone: 'plain', icon: 'note' },
};
