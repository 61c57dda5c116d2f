import type { Verdict } from '../assessment/finding.ts';
import type { FactId, facts } from '../family/facts.ts';
import type { ListName } from '../family/family.ts';
import type { Grade } from '../law/dated.ts';
import type { Kind } from '../law/instrument.ts';
import type { LeftOutReason } from '../law/notes/fate.ts';
import type { Subject } from '../law/programme.ts';
import type { offices, roles } from './id/offices.ts';
import type { disputes, openQuestions } from './id/open-questions.ts';
import type { params } from './id/params.ts';
import type { phrases } from './id/phrases.ts';
import type { decidedBy, documents, localities, places, where } from './id/places.ts';
import type { programmes } from './id/programmes.ts';
import type { rules } from './id/rules.ts';

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
  readonly rules: Readonly<Record<keyof typeof rules, RuleWords>>;
  readonly params: Readonly<Record<keyof typeof params, string>>;
  readonly openQuestions: Readonly<Record<keyof typeof openQuestions, string>>;
  /** What a rival source says, and by rule what is contested about it. */
  readonly disputes: Readonly<Record<keyof typeof disputes, string>>;
  readonly programmes: Readonly<Record<keyof typeof programmes, ProgrammeWords>>;
  /** The answer, in full; `never` for a no that no day can change, `unclear` where only the law is open. */
  readonly verdicts: Readonly<Record<Verdict | 'never' | 'unclear', string>>;
  /** The answer, in a word or two. */
  readonly verdictNames: Readonly<Record<Verdict, string>>;
  readonly truths: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly subjects: Readonly<Record<Subject, string>>;
  /** What happens once a step a family may take is taken. */
  readonly steps: Readonly<Record<ChangeableId, string>>;
  readonly decidedBy: Readonly<Record<keyof typeof decidedBy, string>>;
  readonly documents: Readonly<Record<keyof typeof documents, string>>;
  readonly where: Readonly<Record<keyof typeof where, string>>;
  /** What the offices of a place are called, by role. */
  readonly offices: Readonly<Record<keyof typeof offices, Readonly<Record<keyof typeof roles, string>>>>;
  readonly places: Readonly<Record<keyof typeof places, string>>;
  readonly localities: Readonly<Record<keyof typeof localities, string>>;
  readonly grades: Readonly<Record<Grade | 'D', string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  /** Why an id of the research notes is no rule. */
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  readonly orders: Readonly<Record<'as-listed' | 'dearest-first', string>>;
  readonly phrases: Readonly<Record<keyof typeof phrases, string>>;
}

/** What facts and parameters are counted in. */
type Unit = 'desil' | 'year' | 'month' | 'day' | 'working-day' | 'hour' | 'pregnancy' | 'birth' | 'person' | 'rupiah';

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

export interface ProgrammeWords {
  readonly name: string;
  readonly full: string;
  readonly about: string;
  readonly gives: string;
  /** Said beside an amount or a way to join: what is no promise. */
  readonly ifChosen: string;
}
