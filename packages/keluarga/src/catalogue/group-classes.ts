import { type ClassReading, classify, prepareClasses } from '../assessment/classification.ts';
import { type RegisterOptions, situationOf } from '../assessment/situation.ts';
import { sizes } from '../uppka/food/size.ts';
import type { Group } from '../uppka/group/group.ts';
import { groups } from './groups.ts';

/** What a group may be called. */
export const groupClassifications = sizes;

type GroupClasses = (typeof groupClassifications)[number];

/**
 * What the business of a group is called on a day: micro, small or larger, by its capital and by its sales.
 * @throws RangeError for a text that is no day or an unknown question; TypeError for a record `readGroup` refuses.
 */
export const classifyGroup = (
  group: Group,
  options: Pick<RegisterOptions, 'on' | 'law'>,
): ClassReading<GroupClasses['classes'][number]['id']>[] => {
  const { register, day, answered, overlay } = situationOf(groups, group, options);
  const { facts } = register.book;
  const { snapshot } = day;
  const { state } = answered;
  return groupClassifications.map((each) =>
    classify(prepareClasses(each, snapshot), { snapshot, facts, state, overlay }),
  );
};
