import type { OpenQuestion, Param, Rule } from '../law/define.ts';
import type { ClassWords, ProgrammeWords, RuleWords, Wanted } from './words.ts';

/** What a section of words holds for each id, by the kind of law the ids are of. */
interface Sections {
  readonly rules: { readonly of: 'rule'; readonly words: RuleWords };
  readonly params: { readonly of: 'param'; readonly words: string };
  readonly openQuestions: { readonly of: 'unsettled'; readonly words: string };
  readonly wanted: { readonly of: 'unsettled'; readonly words: Wanted };
}

type Law = Rule | Param | OpenQuestion;

/** The ids of one kind in a value: of a rule, a parameter or a question itself, or of each in a table of them. */
type IdIn<Value, Kind> = Value extends Law
  ? Value extends { readonly kind: Kind; readonly id: infer Id extends string }
    ? string extends Id
      ? never
      : Id
    : never
  : Value extends Readonly<Record<string, Law>> | readonly Law[]
    ? IdIn<Value[keyof Value & (string | number)], Kind>
    : Value extends { readonly questions: readonly (infer Each)[] }
      ? IdIn<Each, Kind>
      : never;

/** The ids of one kind that modules export. */
type IdsIn<Module, Kind> = Module extends unknown
  ? { [Name in keyof Module]: IdIn<Module[Name], Kind> }[keyof Module]
  : never;

/**
 * The words of a programme or chapter. `Modules` are those its law stands in, as a union of their types: a rule,
 * parameter or question of theirs without words does not compile, nor do words of none.
 */
export type LawWords<Modules> = {
  readonly [Section in keyof Sections as [IdsIn<Modules, Sections[Section]['of']>] extends [never]
    ? never
    : Section]: Readonly<Record<IdsIn<Modules, Sections[Section]['of']>, Sections[Section]['words']>>;
} & {
  readonly programmes?: Readonly<Record<string, ProgrammeWords>>;
  /** What a rival source says, and by rule what is contested about it. */
  readonly disputes?: Readonly<Record<string, string>>;
  /** What is assessed of a group. */
  readonly checks?: Readonly<Record<string, string>>;
  /** What something may be called. */
  readonly classes?: Readonly<Record<string, ClassWords>>;
  /** What a way to capital warns of. */
  readonly traps?: Readonly<Record<string, string>>;
  /** What stands in for a loan that is not paid. */
  readonly collateral?: Readonly<Record<string, string>>;
};
