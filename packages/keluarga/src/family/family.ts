import type { CivilDate } from '../law/civil-date.ts';
import type { AnswersTo, KeyOf, Known, Unknown } from '../records/answers-to.ts';
import type { facts } from './facts.ts';

type Declared = typeof facts;

type Answers<Kind extends string> = AnswersTo<Declared, Kind>;

/** The choices among the facts, as the values still possible by key. */
type Choices<Kind extends string> = {
  readonly [Id in keyof Declared as Declared[Id]['domain']['kind'] extends 'choice' ? KeyOf<Id, Kind> : never]?:
    | Known<Declared[Id]['domain']>
    | Unknown;
};

type YesNoKey<Kind extends string> = {
  [Id in keyof Declared]: Declared[Id]['domain']['kind'] extends 'yes-no' ? KeyOf<Id, Kind> : never;
}[keyof Declared];

/** A desil, the day it was looked up, and a short code for where: `app`, `web`, `kelurahan`, `letter`, `other`. */
export type Desil =
  | { readonly value: Known<Declared['kk.desil']['domain']>; readonly on: CivilDate; readonly source?: string }
  | { readonly value: Unknown; readonly on?: CivilDate; readonly source?: string };

/** Somebody on the KK. The id is a short label such as `ibu`, never a name or a number of a document. */
export interface Member extends Answers<'member'> {
  readonly id: string;
  readonly mother?: Parent;
  readonly father?: Parent;
}

/** The id of a member; dead; on another KK; or not known. */
export type Parent = string | 'dead' | 'elsewhere' | Unknown;

/**
 * Husband and wife: ids of members where they are on this KK, null where they are not, `unknown` where it is asked and
 * not known. A husband may stand in several couples.
 */
export interface Couple extends Answers<'couple'> {
  readonly id?: string;
  readonly wife?: string | null;
  readonly husband?: string | null;
}

/** What one KK has answered, with any number of couples; ages are ages on `answeredOn`. */
export interface Family extends Omit<Answers<'kk'>, 'desil'> {
  readonly answeredOn: CivilDate;
  readonly desil?: Desil;
  readonly members?: readonly Member[];
  /** True when nobody else is on the KK. */
  readonly membersComplete?: boolean | Unknown;
  readonly couples?: readonly Couple[];
  readonly couplesComplete?: boolean | Unknown;
  /** What everyone of a list may be, whether listed or not: of a choice, the values still possible. */
  readonly everyone?: {
    readonly members?: Choices<'member'>;
    readonly couples?: Choices<'couple'>;
  };
  /** What holds for nobody of a list, whether listed or not. */
  readonly nobody?: {
    readonly members?: readonly YesNoKey<'member'>[];
    readonly couples?: readonly YesNoKey<'couple'>[];
  };
}

/** The lists of a record, and the first part of the ids of their facts. */
export const LISTS = { members: 'member', couples: 'couple' } as const;

export type ListName = keyof typeof LISTS;
