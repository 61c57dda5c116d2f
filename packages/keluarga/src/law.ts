export { everyLaw, lawDocument } from './assessment/every-law.ts';
export { type VectorsDocument, vectorsDocument, type WrittenVector } from './assessment/vectors-document.ts';
export { vectorsSchema } from './assessment/vectors-schema.ts';
