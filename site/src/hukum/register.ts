import { type Citation, type Instrument, instruments, type Version } from 'keluarga';
import { everything, law, type Told } from './law.ts';

/** One version that stands on a text. */
export interface Leaning {
  readonly about: Told['about'];
  readonly version: Version<unknown>;
}

export interface Entry {
  readonly instrument: Instrument;
  /** What stands on the text itself. */
  readonly leaning: readonly Leaning[];
  /** What stands on another text and is known through this page. */
  readonly learnt: readonly Leaning[];
  /** Open questions for which it is one of the sources. */
  readonly open: readonly string[];
  readonly replacedBy: readonly string[];
}

export type Section = 'law' | 'official' | 'press';

/** The order of rank; what is not among them is no law. */
const RANKS = [
  'uu',
  'pp',
  'perpres',
  'inpres',
  'permenko',
  'pmk',
  'permensos',
  'permenkes',
  'permenbumn',
  'permenkp',
] as const;
const LOWER = ['perban', 'perka', 'perbpom', 'kepmensos', 'kepkaban', 'sk'] as const;
const OFFICIAL = ['statement', 'guideline', 'transcript', 'page'] as const;
const order: readonly string[] = [...RANKS, ...LOWER, ...OFFICIAL, 'press'];

const sectionOf = ({ kind }: Instrument): Section =>
  kind === 'press' ? 'press' : (OFFICIAL as readonly string[]).includes(kind) ? 'official' : 'law';

const all: readonly Leaning[] = everything.flatMap(({ about, versions }) =>
  versions.map((version) => ({ about, version })),
);

const standsOn = (id: string, { version: { cite, dispute } }: Leaning) =>
  cite.instrument === id || dispute?.cite.instrument === id;

const through = (id: string, { version: { cite, dispute } }: Leaning) =>
  [cite, dispute?.cite].some((each?: Citation) => each?.via?.includes(id));

function entryOf(instrument: Instrument): Entry {
  const { id } = instrument;
  const open = [...law.questions.values()].filter(({ sources }) =>
    sources.some((source) => source.instrument === id || source.via?.includes(id)),
  );
  return {
    instrument,
    leaning: all.filter((each) => standsOn(id, each)),
    learnt: all.filter((each) => !standsOn(id, each) && through(id, each)),
    open: open.map((question) => question.id),
    replacedBy: instruments.filter(({ replaces }) => replaces?.includes(id)).map((each) => each.id),
  };
}

const entries = [...instruments]
  .sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (b.year ?? 0) - (a.year ?? 0) || (a.id < b.id ? -1 : 1),
  )
  .map(entryOf);

/** Every text the package knows: by rank, then from the newest. */
export const register: Readonly<Record<Section, readonly Entry[]>> = {
  law: entries.filter(({ instrument }) => sectionOf(instrument) === 'law'),
  official: entries.filter(({ instrument }) => sectionOf(instrument) === 'official'),
  press: entries.filter(({ instrument }) => sectionOf(instrument) === 'press'),
};
