import { wellFormed } from '../../records/well-formed.ts';
import type { Group } from './group.ts';
import { groupShape } from './shape.ts';

/** As `wellFormed` of a family: takes only a record whose every answer can be read. */
export const wellFormedGroup = (group: Group): void => wellFormed(group, groupShape, 'readGroup');
