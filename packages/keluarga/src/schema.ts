export type { Unknown } from './family/answers-to.ts';
export type { Couple, Desil, Family, Member } from './family/family.ts';
export { type Issue, type IssueCode, type IssueParams, type Path, placeOf } from './family/issue.ts';
export { type ReadFamily, readFamily, readFamilyText } from './family/read.ts';
export { familyJsonSchema, familySchema } from './family/schema.ts';
export type { Group } from './uppka/group/group.ts';
export type { GroupIssue, GroupIssueCode } from './uppka/group/issue.ts';
export { type ReadGroup, readGroup, readGroupText } from './uppka/group/read.ts';
export { groupJsonSchema, groupSchema } from './uppka/group/schema.ts';
