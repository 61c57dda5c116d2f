/** Whole numbers only, both ends included; a missing end is no bound. *Tidak berlaku* is a value of a choice. */
export type Domain =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'integer'; readonly min?: number; readonly max?: number; readonly unit: string }
  | { readonly kind: 'choice'; readonly values: readonly string[] };

/**
 * A civil day, or the first and the last one possible; `past`: never after the day of the answers. No rule reads it and
 * no state holds it: facts that count the time `since` it do.
 */
export interface DateDomain {
  readonly kind: 'date';
  readonly past?: true;
}

/** Whole units of time from a date of the same entry to the day asked about; negative before it. */
export interface Since {
  readonly fact: string;
  readonly unit: 'day' | 'month' | 'year';
}

/** Who can tell: the family, an office, a group by its own decision, or only a text of law we have not read. */
export type KnownBy = 'family' | 'office' | 'group' | 'law';

/** Something another fact of the same entry must be: yes, one of some values, or a number between two ends, both included. */
export interface Condition {
  readonly fact: string;
  readonly oneOf?: readonly string[];
  readonly from?: number | { readonly param: string };
  readonly to?: number;
}

/** What alone lets a fact be so: of each of `when` at least one condition. */
export interface Only {
  /** Of a choice: the values meant. */
  readonly values?: readonly string[];
  readonly when: readonly (readonly Condition[])[];
  /** Of an integer: where it cannot be so it is its greatest, not its least. */
  readonly most?: true;
  /** The conditions need not be asked before the fact. */
  readonly unasked?: true;
}

export interface Fact {
  readonly domain: Domain | DateDomain;
  /** The list whose entries carry the fact; none for a fact of the whole record. */
  readonly of?: string;
  readonly knownBy: KnownBy;
  /** How hard or how private the question is; 1 is an easy one. */
  readonly cost: number;
  /** UU 27/2022 art. 4. */
  readonly data: 'ordinary' | 'spesifik';
  /** Set where a family can look up, or has been told, what an office or a group decided. */
  readonly lookUp?: true;
  /** Asked only when every other question has been answered. */
  readonly last?: true;
  /** So rare that it counts only when told; asked after all else. */
  readonly rare?: true;
  /** Without these it cannot be: a yes/no fact is no, a choice has none of the values, a number is its least, or its greatest. */
  readonly only?: readonly Only[];
  /** An integer that never falls: an age. */
  readonly grows?: true;
  /** An integer that follows from a date, where that is told. */
  readonly since?: Since;
  /** What is asked in its place: the first of these facts that the family has not said it does not know. */
  readonly askedAs?: readonly string[];
  /** Days after which an answer is no longer taken as known. */
  readonly holdsDays?: number;
  /** Present only where a person may rightly be advised to act; the size of that effort. */
  readonly effort?: number;
}

export type Facts = Readonly<Record<string, Fact>>;

type Details = Partial<Omit<Fact, 'domain'>>;
const plain = { knownBy: 'family', cost: 1, data: 'ordinary' } as const;

export const yesNo = (details: Details = {}) =>
  ({ ...plain, ...details, domain: { kind: 'yes-no' } }) as const satisfies Fact;

export const integer = (min: number, max: number, unit: string, details: Details = {}) =>
  ({ ...plain, ...details, domain: { kind: 'integer', min, max, unit } }) as const satisfies Fact;

export const date = (details: Details & { readonly past?: true } = {}) => {
  const { past, ...fact } = details;
  return { ...plain, ...fact, domain: { kind: 'date', ...(past && { past }) } } as const satisfies Fact;
};

export const choice = <const Values extends readonly string[]>(values: Values, details: Details = {}) =>
  ({ ...plain, ...details, domain: { kind: 'choice', values } }) as const satisfies Fact;

/** The key under which a fact is answered: `pregnant` for `member.pregnant`. */
export const keyOf = (fact: string): string => fact.slice(fact.indexOf('.') + 1);
