export { type ContactId, contactsIn, type DangerSignId, dangerSigns } from './catalogue/care.ts';
export { everyLaw, lawDocument } from './catalogue/every-law.ts';
export { type VectorsDocument, vectorsDocument, type WrittenVector } from './catalogue/vectors-document.ts';
export { vectorsSchema } from './catalogue/vectors-schema.ts';
export type { Contact, Hours, Need, Seen, Way } from './law/contact.ts';
export type { DangerSign, Occasion } from './law/danger-sign.ts';
export { type Due, dueOn } from './law/due.ts';
export type { Written, WrittenVersion } from './law/rules-document.ts';
