import type { Verdict } from '../../assessment/finding.ts';
import type { Poktan } from '../../uppka/calendar/forms.ts';
import type { PaperDay } from '../../uppka/food/paper-day.ts';
import type { Collateral, Sort } from '../../uppka/group/check.ts';
import type { GroupFactId } from '../../uppka/group/facts.ts';
import type { StepId, StepState } from '../../uppka/group/steps.ts';
import type { Column } from '../../uppka/tally/columns.ts';
import type { RuleWords } from '../words.ts';
import type { changes } from './id/changes.ts';
import type { checks, traps } from './id/checks.ts';
import type { openQuestions } from './id/open-questions.ts';
import type { params } from './id/params.ts';
import type { decidedBy, documents, where } from './id/places.ts';
import type { rules } from './id/rules.ts';

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
  readonly rules: Readonly<Record<keyof typeof rules, RuleWords>>;
  readonly params: Readonly<Record<keyof typeof params, string>>;
  readonly openQuestions: Readonly<Record<keyof typeof openQuestions, string>>;
  readonly checks: Readonly<Record<keyof typeof checks, string>>;
  readonly traps: Readonly<Record<keyof typeof traps, string>>;
  readonly collateral: Readonly<Record<Collateral, string>>;
  readonly decidedBy: Readonly<Record<keyof typeof decidedBy, string>>;
  readonly documents: Readonly<Record<keyof typeof documents, string>>;
  readonly where: Readonly<Record<keyof typeof where, string>>;
  /** Said of facts that have an `effort`. */
  readonly changes: Readonly<Record<keyof typeof changes, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** The same where a finding sorts out a way, a duty or a size; what is left out goes by its verdict. */
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
  /** Units of the numbers of groups beside those of families. */
  readonly units: Readonly<Record<'time' | 'place' | 'workday', string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly phrases: Readonly<
    Record<
      'anyMember' | 'notFound' | 'unofficial' | 'fromTo' | 'askBank' | 'ifSeveral' | 'classOfficer' | 'classNobody',
      string
    >
  >;
}
