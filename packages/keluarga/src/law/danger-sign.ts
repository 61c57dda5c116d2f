import type { Contact, Seen } from './contact.ts';

/** After what a sign is one of danger: a birth, a service of family planning, or the operation of a man. */
export type Occasion = 'birth' | 'method' | 'vasectomy';

/** A sign with which to go for help at once; the words stand in `messages/` under the id. */
export interface DangerSign<Id extends string = string> {
  readonly id: Id;
  readonly after: readonly Occasion[];
  /** Who says so, the most certain first. */
  readonly sources: readonly [Seen, ...Seen[]];
}

/* @__NO_SIDE_EFFECTS__ */
export const listSigns = <Entries extends Readonly<Record<string, Omit<DangerSign, 'id'>>>>(
  entries: Entries,
): DangerSign<keyof Entries & string>[] => Object.entries(entries).map(([id, entry]) => ({ id, ...entry }));

/** Whom to call and when not to wait; contacts of a place name it. */
export interface CareRegister {
  readonly contacts: readonly { readonly locality?: string; readonly contacts: readonly Contact[] }[];
  readonly dangerSigns: readonly DangerSign[];
}
