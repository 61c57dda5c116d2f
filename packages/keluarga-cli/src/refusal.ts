/** One thing wrong with a command line, a file or a record: where, what, and a sentence. */
export interface Problem {
  /** Empty for the whole. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Input that cannot be answered. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(lineOf).join('\n'));
    this.problems = problems;
  }
}

/** A problem as one line; keys and names of a record stand in it, so nothing may move the cursor of a terminal. */
export const lineOf = ({ path, code, message }: Problem): string =>
  [path, code, message]
    .filter(Boolean)
    .join(': ')
    .replaceAll(/\p{Cc}/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

type Readers<Values> = { readonly [Key in keyof Values]: () => Values[Key] };

/**
 * What each of the readers gives.
 * @throws Refusal with the problems of all of them.
 */
export const every = <Values extends readonly unknown[]>(...readers: Readers<Values>): Values => {
  const problems: Problem[] = [];
  const values = readers.map((read) => {
    try {
      return read();
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      return problems.push(...problem.problems);
    }
  });
  if (problems.length) throw new Refusal(problems);
  return values as unknown as Values;
};
