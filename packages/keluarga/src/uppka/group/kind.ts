import { type Possible, possible } from '../../engine/narrow.ts';
import type { Layout } from '../../engine/state.ts';
import type { RecordKind } from '../../law/record-kind.ts';
import { groupTurningDays } from './change-days.ts';
import type { GroupSubject } from './check.ts';
import { groupState } from './derive.ts';
import { groupFacts } from './facts.ts';
import type { Group } from './group.ts';
import { wellFormedGroup } from './well-formed.ts';

const made = new WeakMap<Layout, Possible>();

const possibleIn = (layout: Layout): Possible => {
  const found = made.get(layout) ?? possible(layout, groupFacts);
  made.set(layout, found);
  return found;
};

/** Groups, as rules are asked of them. */
export const groupRecord: RecordKind<Group, GroupSubject> = {
  id: 'group',
  facts: groupFacts,
  check: wellFormedGroup,
  answered: groupState,
  possible: possibleIn,
  turningDays: groupTurningDays,
};
