import type { Verdict } from '../../assessment/finding.ts';
import type { Sort } from '../../law/programme.ts';
import type { Poktan } from '../../uppka/calendar/forms.ts';
import type { PaperDay } from '../../uppka/food/paper-day.ts';
import type { Collateral } from '../../uppka/group/check.ts';
import type { GroupFactId } from '../../uppka/group/facts.ts';
import type { StepId, StepState } from '../../uppka/group/ready-steps.ts';
import type { Column } from '../../uppka/tally/columns.ts';
import type { ofGroups } from '../id/index.ts';
import type { IdsOf } from '../joined.ts';
import type { ClassWords, RuleWords, Wanted } from '../words.ts';

type Ids<Section extends string> = IdsOf<typeof ofGroups, Section>;

export interface GroupFactWords {
  /** What is asked for, in a few words. */
  readonly label: string;
  readonly question: string;
  /** For a choice. */
  readonly values?: Readonly<Record<string, string>>;
  /** Whom to ask where an office knows. */
  readonly askAt?: string;
}

/**
 * Words of groups, apart from those of families. `{a.b}` is the value of the parameter `a.b` on the day asked about,
 * `{who}` an entry of a list by its id.
 */
export interface GroupWords {
  readonly facts: Readonly<Record<GroupFactId, GroupFactWords>>;
  readonly lists: Readonly<Record<'people' | 'products', { readonly label: string }>>;
  readonly rules: Readonly<Record<Ids<'rules'>, RuleWords>>;
  readonly params: Readonly<Record<Ids<'params'>, string>>;
  readonly openQuestions: Readonly<Record<Ids<'openQuestions'>, string>>;
  /** What answers an open question. */
  readonly wanted: Readonly<Record<Ids<'wanted'>, Wanted>>;
  readonly checks: Readonly<Record<Ids<'checks'>, string>>;
  readonly classes: Readonly<Record<Ids<'classes'>, ClassWords>>;
  readonly traps: Readonly<Record<Ids<'traps'>, string>>;
  readonly collateral: Readonly<Record<Collateral, string>>;
  readonly decidedBy: Readonly<Record<Ids<'decidedBy'>, string>>;
  readonly documents: Readonly<Record<Ids<'documents'>, string>>;
  readonly where: Readonly<Record<Ids<'where'>, string>>;
  /** Said of facts that have an `effort`. */
  readonly changes: Readonly<Record<Ids<'changes'>, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** The same where a finding sorts out a way or a duty; what is left out goes by its verdict. */
  readonly sorted: Readonly<Record<Sort, Readonly<Partial<Record<'yes' | 'no', string>>>>>;
  /** What the answer were if the text of the day kept the conditions of the last one read. */
  readonly asLastRead: Readonly<Record<'yes' | 'no' | 'open' | 'ask', string>>;
  readonly steps: Readonly<Record<StepId, string>>;
  readonly stepStates: Readonly<Record<StepState, string>>;
  readonly days: Readonly<Record<PaperDay['id'], string>>;
  readonly dayStates: Readonly<Record<'done' | 'due' | 'late', string>>;
  readonly forms: Readonly<Record<'uppka.report.k0' | 'uppka.report.ri', string>>;
  /** Who hands in a form, and who takes it. */
  readonly parties: Readonly<Record<'uppka-chair' | 'plkb', string>>;
  readonly poktan: Readonly<Record<Poktan, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly phrases: Readonly<
    Record<
      'anyMember' | 'notFound' | 'unofficial' | 'fromTo' | 'askBank' | 'ifSeveral' | 'classOfficer' | 'classNobody',
      string
    >
  >;
}
