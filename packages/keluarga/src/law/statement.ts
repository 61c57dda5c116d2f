import { checkHistory, type History } from './dated.ts';

/** A right, a duty or a fact of law that decides nothing about a family; the words stand in `messages/` under its values. */
export interface Statement<Id extends string = string, Says extends string = string> {
  readonly id: Id;
  readonly versions: History<Says>;
}

/** @throws RangeError for versions that overlap or lack a start. */
/* @__NO_SIDE_EFFECTS__ */
export const statement = <const Id extends string, const Says extends string>(
  id: Id,
  ...versions: History<Says>
): Statement<Id, Says> => ({ id, versions: checkHistory(id, versions) });
