import type { CivilDate } from '../law/civil-date.ts';
import { valueOn } from '../law/dated.ts';
import type { Param } from '../law/define.ts';

/** The number in force on a day; undefined where none was read for it. */
export const limitOn = ({ versions }: Param, on: CivilDate): number | undefined => {
  const found = valueOn(versions, on);
  return found.state === 'in-force' ? found.version.value : undefined;
};
