import { KeluargaRangeError } from '../engine/errors.ts';
import type { CivilDate } from './civil-date.ts';

/** `practice` is how one office or region was seen to work; `page` and `press` are places where a rule was read. */
export type InstrumentKind =
  | 'uu'
  | 'pp'
  | 'perpres'
  | 'inpres'
  | 'permensos'
  | 'kepmensos'
  | 'permenkes'
  | 'permenko'
  | 'permenbumn'
  | 'permenkp'
  | 'pmk'
  | 'perban'
  | 'perka'
  | 'perbpom'
  | 'kepkaban'
  | 'sk'
  | 'statement'
  | 'guideline'
  | 'page'
  | 'press'
  | 'transcript';

export interface Instrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly number?: string;
  readonly year?: number;
  /** In our own words, in Indonesian, the language of the law. */
  readonly title: string;
  readonly from?: CivilDate;
  /** The day a page or an article was printed, where known: it cannot speak of a later one as seen. */
  readonly printed?: CivilDate;
  /** The last day in force. */
  readonly until?: CivilDate;
  readonly replaces?: readonly string[];
  readonly link?: string;
  /** What of it was read. */
  readonly read: 'text' | 'part' | 'title' | 'none';
}

/** Instruments by id. */
export type Entries = Readonly<Record<string, Omit<Instrument, 'id'>>>;

/** Where a rule stands: an article only where it was read; `via` names the pages through which it is known. */
export interface Citation {
  readonly instrument: string;
  readonly article?: string;
  readonly via?: readonly string[];
}

/** @throws RangeError for a replaced instrument that is not registered. */
export const register = (entries: Entries): readonly Instrument[] => {
  const instruments: Instrument[] = Object.entries(entries).map(([id, entry]) => ({ id, ...entry }));
  for (const { id, replaces = [] } of instruments)
    for (const old of replaces)
      if (!(old in entries))
        throw new KeluargaRangeError('unknown-id', `${id} replaces what is not registered: ${old}`);
  return instruments;
};
