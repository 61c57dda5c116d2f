import type { CivilDate } from '../../law/civil-date.ts';
import type { Version } from '../../law/dated.ts';

/** A day that matters for a paper of the group. */
export interface PaperDay {
  readonly id:
    | 'sppirt-commitments'
    | 'sppirt-extension'
    | 'sppirt-renewable'
    | 'sppirt-ends'
    | 'letter-ends'
    | 'halal-duty';
  /** Included. */
  readonly on: CivilDate;
  readonly state: 'done' | 'due' | 'late';
  /** What the day rests on; absent where it was told by the group. */
  readonly law?: Version<unknown>;
}
