import type { Answer } from 'keluarga';
import type { Role } from './roles.ts';

/** What was answered to one question. Entries of a list go by their id, couples by their place from 1. */
export type Reply =
  | { readonly kind: 'unknown' }
  /** Of the record; `on` is the day of a desil. */
  | { readonly kind: 'value'; readonly value: Answer; readonly on?: string }
  | { readonly kind: 'each'; readonly each: Readonly<Record<string, Answer | 'unknown'>> }
  /** Who of a list is so; `other`: somebody not listed yet. */
  | { readonly kind: 'who'; readonly who: readonly string[]; readonly other: boolean }
  /** Which values anybody on the list has, and who each. */
  | { readonly kind: 'kinds'; readonly kinds: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: 'people'; readonly count: Readonly<Partial<Record<Role, number>>>; readonly complete: boolean }
  | { readonly kind: 'couples'; readonly count: number }
  /** Which member the wife is; null for nobody of this KK. */
  | { readonly kind: 'wife'; readonly wife: string | null };

/** Stands in a reply for somebody who is not listed yet. */
export const OTHER = '+';
