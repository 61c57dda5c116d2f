export { everyLaw, lawDocument } from './assessment/every-law.ts';
