import { know } from '../../engine/answers.ts';
import { refOf, type Slots } from '../../engine/state.ts';
import { type CivilDate, civilDate } from '../../law/civil-date.ts';
import { type Overlay, overlayOn } from '../../law/overlay.ts';
import { sizes } from '../../uppka/food/size.ts';
import { groupState } from '../../uppka/group/derive.ts';
import type { Group } from '../../uppka/group/group.ts';
import { type ClassReading, classify, prepareClasses } from '../classification.ts';
import { groupBook, groupDayOf } from './register.ts';

/** What a group may be called. */
export const groupClassifications = sizes;

type GroupClasses = (typeof groupClassifications)[number];

/**
 * What the business of a group is called on a day: micro, small or larger, by its capital and by its sales.
 * @throws RangeError for a text that is no day or an unknown question; TypeError for a record `readGroup` refuses.
 */
export const classifyGroup = (
  group: Group,
  { on, law }: { readonly on: CivilDate; readonly law?: Overlay },
): ClassReading<GroupClasses['classes'][number]['id']>[] => {
  const { layout, facts, questions } = groupBook;
  const { snapshot } = groupDayOf(civilDate(on));
  const { state } = groupState(layout, group, on);
  const overlay = law && overlayOn(law, [...questions.values()], on);
  for (const [id, { value }] of overlay ?? []) know(state.at[0] as Slots, refOf(layout, id), value);
  return groupClassifications.map((each) =>
    classify(prepareClasses(each, snapshot), { snapshot, facts, state, ...(overlay && { overlay }) }),
  );
};
