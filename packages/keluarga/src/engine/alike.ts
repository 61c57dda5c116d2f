import type { Slots } from './state.ts';
import type { Use } from './uses.ts';

/**
 * What is known of the record, or of one entry, as far as a test that reads so can tell: where it is the same text, no
 * such test tells the two apart.
 */
export const asRead = (uses: readonly Use[], list: number, slots: Slots): string => {
  if (slots.length === 0) return '';
  const own = uses.filter(({ ref }) => ref.list === list);
  return [slots[0], ...own.map((use) => read(use, slots))].join(' ');
};

const read = ({ ref: { domain, slot }, cuts, fine }: Use, slots: Slots): string => {
  const now = slots[slot] as number;
  if (domain.kind !== 'integer') return String(now);
  const high = slots[slot + 1] as number;
  if (fine) return `${now}-${high}`;
  const below = (end: number) => [...cuts].filter((cut) => cut <= end).length;
  return `${below(now)}-${below(high)}${now === high ? '' : '?'}`;
};
