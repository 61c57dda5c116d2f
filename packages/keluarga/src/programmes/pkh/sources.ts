import { cite } from '../../law/instruments.ts';

type Id = Parameters<typeof cite>[0];

export const checked = '2026-11-24';

/** The yearly guideline, not read; it may only narrow what the regulation lists. */
export const juknis = (...via: readonly Id[]) => cite('juknis-pkh', { via });

/** The regulation's list of who counts, not read; a page of 2025 quotes it. */
export const regulation = (...via: readonly Id[]) => cite('permensos-1-2018', { via: ['pkh-permensos-viva', ...via] });

/** What that list names, from the regulation's first day; of the page that quotes it only the year is known. */
export const listed = { from: '2018-01-08', lastSeen: '2025-01-01', checked, grade: 'C' } as const;
