/** What a calculator says. */
export interface Outcome {
  /** The sentence of the words that is read aloud, with values from `values`. */
  readonly status: string;
  /** What stands in each place of the result. */
  readonly values: Readonly<Record<string, string>>;
  /** Notes that apply. */
  readonly notes?: readonly string[];
  /** Rows of each table, cell by cell. */
  readonly tables?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Lines of each list; an empty one is hidden. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
}
