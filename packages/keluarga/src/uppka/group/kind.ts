import type { Answer } from '../../engine/answers.ts';
import { possible } from '../../engine/narrow.ts';
import { onceFor } from '../../engine/once-for.ts';
import type { Layout } from '../../engine/state.ts';
import type { RecordKind } from '../../law/record-kind.ts';
import { groupTurningDays } from './change-days.ts';
import type { GroupSubject } from './check.ts';
import { groupState } from './derive.ts';
import { groupFacts } from './facts.ts';
import { type Group, PAPERS } from './group.ts';
import { wellFormedGroup } from './well-formed.ts';

const possibleIn = /* @__PURE__ */ onceFor((layout: Layout) => possible(layout, groupFacts));

/** A paper stands among the papers; whether there is a chair, without saying who, and a class told by an office cannot be put in so. */
const withOwn = (group: Group, fact: string, value: Answer | 'unknown'): Group | undefined => {
  const key = fact.slice('group.'.length);
  if ((PAPERS as readonly string[]).includes(key)) {
    const papers = { ...group.papers, [key]: { has: value as boolean | 'unknown' } };
    return { ...group, papers };
  }
  if (key === 'hasChair' && value !== true) return { ...group, chair: value as false | 'unknown' };
  return undefined;
};

/** Groups, as rules are asked of them. */
export const groupRecord: RecordKind<Group, GroupSubject> = {
  id: 'group',
  facts: groupFacts,
  check: wellFormedGroup,
  answered: groupState,
  possible: possibleIn,
  turningDays: groupTurningDays,
  put: withOwn,
};
