/** Why an id of the research notes is neither a rule nor a parameter here. */
export type LeftOutReason =
  /** Comes with a programme, a page or an import that is not here yet. */
  | 'not-yet'
  /** The best source is uncertain, contradicted or an inference: no rule may rest on it. */
  | 'grade-d'
  /** No source that could be read answers it. */
  | 'not-found'
  /** Tells of something, but decides nothing about a family. */
  | 'descriptive'
  /** Replaced, or ended and not part of an answer for any day that is assessed. */
  | 'superseded'
  /** Only an office, a court or a trained provider can see or decide it. */
  | 'decided-by-office'
  /** Here as something else than a rule: data of a programme, an order, a mark on a fact, a verdict. */
  | 'elsewhere';

/** Ids in one text, parted by white space. */
type Ids = string;

/** What became of the ids of one note. */
export interface Fates {
  /** Coded under the id they have in the note. */
  readonly coded: Ids;
  /** Coded under other ids. */
  readonly as: Readonly<Record<string, Ids>>;
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, Ids>>>;
}
