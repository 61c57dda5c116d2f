import type { CivilDate } from '../law/civil-date.ts';
import { type Version, valueOn } from '../law/dated.ts';
import { cite } from '../law/instruments.ts';

export type GroupName = 'uppka' | 'uppks';

const checked = '2026-11-24';

/**
 * What the groups are called. For the years before 2010 only training texts and an officer's memory speak, and they
 * differ: no version stands for them.
 */
export const groupNames: readonly Version<GroupName>[] = [
  {
    value: 'uppks',
    from: ['2010-01-01', '2010-12-31'],
    until: '2019-12-31',
    lastSeen: '2019-12-31',
    checked,
    grade: 'A',
    cite: cite('perka-bkkbn-236-2010'),
  },
  {
    value: 'uppka',
    from: ['2020-01-01', '2020-12-31'],
    lastSeen: '2026-02-05',
    checked,
    grade: 'A',
    cite: cite('perban-bkkbn-17-2020'),
  },
];

/** The name on a day; null where no text read settles it. */
export const groupNameOn = (on: CivilDate): Version<GroupName> | null => {
  const found = valueOn(groupNames, on);
  return found.state === 'in-force' ? found.version : null;
};
