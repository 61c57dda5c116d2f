/** Whole numbers only, both ends included; a missing end is no bound. *Tidak berlaku* is a value of a choice. */
export type Domain =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'integer'; readonly min?: number; readonly max?: number; readonly unit: string }
  | { readonly kind: 'choice'; readonly values: readonly string[] };

/** Who can tell: the family, an office, a group by its own decision, or only a text of law we have not read. */
export type KnownBy = 'family' | 'office' | 'group' | 'law';

export interface Fact {
  readonly domain: Domain;
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
  /** An integer that never falls: an age. */
  readonly grows?: true;
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

export const choice = <const Values extends readonly string[]>(values: Values, details: Details = {}) =>
  ({ ...plain, ...details, domain: { kind: 'choice', values } }) as const satisfies Fact;
