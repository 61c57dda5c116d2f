import type { ContactId, DangerSignId } from '../catalogue/care.ts';
import { help as en } from './en/care.ts';
import { help as id } from './id/care.ts';

/** What a contact is called, and what it does as its sources say. Numbers are the register's. */
export interface ContactWords {
  readonly name: string;
  readonly does: string;
}

/** The words of contacts and danger signs; a sign is what a reader finishes "go at once if" with. */
export interface CareWords {
  readonly contacts: Readonly<Record<ContactId, ContactWords>>;
  readonly signs: Readonly<Record<DangerSignId, string>>;
}

/** By language. */
export const careWords: Readonly<Record<'id' | 'en', CareWords>> = { id, en };
