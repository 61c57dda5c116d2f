/** Rules that every engine can express. */
export type Plain =
  | { readonly fact: string }
  | { readonly value: { readonly fact: string }; readonly from: number }
  | { readonly all: readonly Plain[] }
  | { readonly any: readonly Plain[] }
  | { readonly not: Plain };

/** What a family answered; a fact that is missing was not answered. */
export type Answers = Readonly<Record<string, boolean | number>>;

/** An answer of an engine: undefined where it says that it cannot tell, or fails. */
export type Said = boolean | undefined;

/** One rule in one engine. Translating the rule and the answers is not part of what is measured. */
export interface Loaded<Input> {
  readonly input: (answers: Answers) => Input;
  readonly run: (input: Input) => Said | Promise<Said>;
}

/** `Numbers` are facts from 0 to 5, `yesNos` are yes/no. */
export interface Plan {
  readonly rule: Plain;
  readonly yesNos: readonly string[];
  readonly numbers: readonly string[];
}

export type Peer = (plan: Plan) => Loaded<unknown>;

export const peer =
  <Input>(load: (plan: Plan) => Loaded<Input>): Peer =>
  (plan) =>
    load(plan) as Loaded<unknown>;
