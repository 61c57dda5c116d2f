export { type ContactId, contactsIn, type DangerSignId, dangerSigns } from './assessment/care.ts';
export { everyLaw, lawDocument } from './assessment/every-law.ts';
export { type VectorsDocument, vectorsDocument, type WrittenVector } from './assessment/vectors-document.ts';
export { vectorsSchema } from './assessment/vectors-schema.ts';
export type { Contact, Hours, Need, Seen, Way } from './law/contact.ts';
export type { DangerSign, Occasion } from './law/danger-sign.ts';
export { type Due, dueOn } from './law/due.ts';
export type { Written, WrittenVersion } from './law/rules-document.ts';
