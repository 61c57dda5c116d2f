import type { Truth } from './truth.ts';

export const truthName = (truth: Truth): 'no' | 'unknown' | 'yes' => (['no', 'unknown', 'yes'] as const)[truth];
