import type { GroupWords } from './groups/words.ts';
import { ofFamilies, ofGroups } from './id/index.ts';
import { joined } from './joined.ts';
import type { Words } from './words.ts';

/** Bahasa Indonesia, of families. */
export const id: Words = /* @__PURE__ */ joined(ofFamilies);

/** Bahasa Indonesia, of groups. */
export const groupId: GroupWords = /* @__PURE__ */ joined(ofGroups);
