import type { GroupSubject, Sort } from '../../uppka/group/check.ts';
import type { ChangeStep, Finding } from '../finding.ts';

/** The answer to one check, for the group, a person or a product. */
export interface GroupFinding
  extends Pick<
    Finding,
    | 'on'
    | 'verdict'
    | 'decidedBy'
    | 'grade'
    | 'checked'
    | 'lastSeen'
    | 'reasons'
    | 'numbers'
    | 'missing'
    | 'awaits'
    | 'unsettled'
    | 'overlay'
    | 'documents'
    | 'where'
    | 'carriedForward'
  > {
  readonly check: string;
  readonly subject: { readonly kind: GroupSubject; readonly id?: string };
  /** For a no: the nearest permitted change that betters it; null when there is none. */
  readonly change?: readonly ChangeStep[] | null;
  /** Where the text of the day was not read: what the answer were if it kept the conditions of the last one read. */
  readonly asLastRead?: Pick<GroupFinding, 'verdict' | 'missing' | 'change'>;
  /** What it sorts out; a no is no loss. */
  readonly sorts?: Sort;
  /** Of a route: what it warns of. */
  readonly traps: readonly string[];
}
