import { wellFormed as isWellFormed } from '../records/well-formed.ts';
import type { Family } from './family.ts';
import { familyShape } from './shape.ts';

/**
 * Takes only a record whose every answer its fact can have; `readFamily` tells all that is wrong with any other. It must
 * not be changed once it was taken.
 * @throws TypeError that names the first place that is wrong.
 */
export const wellFormed = (family: Family): void =>
  isWellFormed(family, familyShape, 'readFamily', ({ desil }) =>
    desil && desil.on === undefined && desil.value !== 'unknown' ? ['desil', 'on'] : undefined,
  );
