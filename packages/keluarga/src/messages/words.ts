import type { Verdict } from '../assessment/finding.ts';
import type { FactId, facts } from '../family/facts.ts';
import type { ListName } from '../family/family.ts';
import type { FamilySubject } from '../family/kind.ts';
import type { Grade } from '../law/dated.ts';
import type { InstrumentKind } from '../law/instrument.ts';
import type { LeftOutReason } from '../law/notes/fate.ts';
import type { ofFamilies } from './id/index.ts';
import type { offices, roles } from './id/offices.ts';
import type { IdsOf } from './joined.ts';

/** The ids of a section that have words. */
type Ids<Section extends string> = IdsOf<typeof ofFamilies, Section>;

/**
 * What an office that holds the text is asked for: a sentence that is true or not (true is the answer *yes* of the
 * question), or something to copy out, where a yes or no would not say what the text says.
 */
export type Wanted = { readonly yes: string } | { readonly write: string };

/**
 * Plain data, so that words can stand in a page as JSON. `{who}` is an entry of a list by its id, `{a.b}` the value of
 * the parameter `a.b` on the day asked about: no number of the law stands in a sentence.
 */
export interface Words {
  readonly language: 'id' | 'en';
  /** For dates and numbers. */
  readonly locale: string;
  readonly facts: FactsWords;
  readonly lists: Readonly<Record<ListName, ListWords>>;
  /** Which member the wife of a couple is; `elsewhere` for nobody of this KK. */
  readonly wife: FactWords & { readonly elsewhere: string };
  readonly rules: Readonly<Record<Ids<'rules'>, RuleWords>>;
  readonly params: Readonly<Record<Ids<'params'>, string>>;
  readonly openQuestions: Readonly<Record<Ids<'openQuestions'>, string>>;
  /** What answers an open question. */
  readonly wanted: Readonly<Record<Ids<'wanted'>, Wanted>>;
  /** What a rival source says, and by rule what is contested about it. */
  readonly disputes: Readonly<Record<Ids<'disputes'>, string>>;
  readonly programmes: Readonly<Record<Ids<'programmes'>, ProgrammeWords>>;
  /** The answer, in full; `never` for a no that no day can change, `unclear` where only the law is open. */
  readonly verdicts: Readonly<Record<Verdict | 'never' | 'unclear', string>>;
  /** The answer, in a word or two. */
  readonly verdictNames: Readonly<Record<Verdict, string>>;
  readonly truths: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly subjects: Readonly<Record<FamilySubject, string>>;
  /** What happens once a step a family may take is taken. */
  readonly steps: Readonly<Record<ChangeableId, string>>;
  readonly decidedBy: Readonly<Record<Ids<'decidedBy'>, string>>;
  readonly documents: Readonly<Record<Ids<'documents'>, string>>;
  readonly where: Readonly<Record<Ids<'where'>, string>>;
  /** What the offices of a place are called, by role. */
  readonly offices: Readonly<Record<keyof typeof offices.offices, Readonly<Record<keyof typeof roles, string>>>>;
  readonly places: Readonly<Record<Ids<'places'>, string>>;
  readonly localities: Readonly<Record<Ids<'localities'>, string>>;
  readonly grades: Readonly<Record<Grade | 'D', string>>;
  readonly kinds: Readonly<Record<InstrumentKind, string>>;
  /** What facts and parameters are counted in. */
  readonly units: Readonly<Record<Ids<'units'>, string>>;
  /** Why an id of the research notes is no rule. */
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  readonly orders: Readonly<Record<'as-listed' | 'dearest-first', string>>;
  readonly phrases: Readonly<Record<Ids<'phrases'>, string>>;
}

type DomainOf<Id extends FactId> = (typeof facts)[Id]['domain'];

/** Facts a family may rightly be advised to act on. */
type ChangeableId = 'kk.admittedByGroup';

/** Facts an office or a group knows. */
type OthersKnow = 'kk.desil' | 'kk.flagCleared' | 'kk.admittedByGroup';

export interface FactWords {
  /** What is asked for, in a few words. */
  readonly label: string;
  readonly question: string;
  /** Why it is asked. */
  readonly why: string;
}

export type FactsWords = {
  readonly [Id in FactId]: FactWords &
    (DomainOf<Id> extends { kind: 'choice'; values: readonly (infer Value extends string)[] }
      ? { readonly values: Readonly<Record<Value, string>> }
      : unknown) &
    (Id extends `kk.${string}`
      ? unknown
      : DomainOf<Id> extends { kind: 'yes-no' }
        ? { readonly anybody: string }
        : unknown) &
    (Id extends 'member.job' ? { readonly anybody: string } : unknown) &
    (Id extends OthersKnow ? { readonly askAt: string } : unknown);
};

export interface ListWords {
  readonly label: string;
  readonly question: string;
  readonly why: string;
  /** Whether everyone is on it. */
  readonly complete: string;
}

export interface RuleWords {
  /** What the rule is about, in a few words. */
  readonly label: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  /** Instead of `unknown` where a mark stands against the family that an office can clear. */
  readonly marked?: string;
}

/** What a classification is of, and each of its classes. */
export interface ClassWords {
  readonly name: string;
  readonly classes: Readonly<Record<string, string>>;
}

export interface ProgrammeWords {
  readonly name: string;
  readonly full: string;
  readonly about: string;
  readonly gives: string;
  /** Said beside an amount or a way to join: what is no promise. */
  readonly ifChosen: string;
}
