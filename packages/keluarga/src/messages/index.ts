export { noCoercionSource, sayCitation, sayInstrument } from './citation.ts';
export { en } from './en.ts';
export { id } from './id.ts';
export { type IssueWords, issueWords } from './issues.ts';
export { type Said, say } from './say.ts';
export type { SaidLine } from './say-lines.ts';
export { type SaidQuestion, sayQuestion } from './say-question.ts';
export type { FactWords, ListWords, ProgrammeWords, RuleWords, Words } from './words.ts';
