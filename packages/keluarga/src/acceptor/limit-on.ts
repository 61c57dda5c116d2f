import type { CivilDate } from '../law/civil-date.ts';
import { seenIn, valueOn } from '../law/dated.ts';
import type { Param } from '../law/define.ts';

/**
 * The number in force on a day, or the last one seen: what a word of records or of medicine means is not fixed for a
 * term, and who counts by it refuses nobody. Undefined where none was read for the day.
 */
export const limitOn = ({ versions }: Param, on: CivilDate): number | undefined => seenIn(valueOn(versions, on))?.value;
