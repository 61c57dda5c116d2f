import { ofFamilies, ofGroups } from './en/index.ts';
import type { GroupWords } from './groups/words.ts';
import { joined } from './joined.ts';
import type { Words } from './words.ts';

/** English, of families. */
export const en: Words = /* @__PURE__ */ joined(ofFamilies);

/** English, of groups. */
export const groupEn: GroupWords = /* @__PURE__ */ joined(ofGroups);
