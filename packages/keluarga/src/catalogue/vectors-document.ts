import type { Answer } from '../engine/answers.ts';
import { compile } from '../engine/compile.ts';
import { subjectOf } from '../engine/subject.ts';
import { truthName } from '../engine/truth-name.ts';
import { usesOf } from '../engine/uses.ts';
import { type Vector, vectors } from '../engine/vectors.ts';
import { type Book, lawOn } from '../law/book.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { everyBook } from './every-law.ts';

type Answers = Readonly<Record<string, Answer>>;

/** A boundary case in plain JSON. What is not told is not known. */
export interface WrittenVector {
  readonly truth: 'no' | 'unknown' | 'yes';
  /** Facts of the whole record. */
  readonly record?: Answers;
  /** By list, the one entry on it: there is nobody else. Only lists that the rule reads. */
  readonly lists?: Readonly<Record<string, Answers>>;
  /** What the law leaves open: by open question; `dispute:ID` of a rule that is disputed or of one place only. */
  readonly law?: Answers;
}

export interface VectorsDocument {
  /** The day of whose law they are. */
  readonly on: CivilDate;
  readonly locality: string;
  readonly rules: readonly {
    readonly id: string;
    /** The list of whose one entry the rule asks; left out where it asks of the record. */
    readonly about?: string;
    readonly vectors: readonly WrittenVector[];
  }[];
}

/** Of every rule, in order of id, under the law of a day: the last on which a source was checked, if none is given. */
export const vectorsDocument = (on: CivilDate = lastChecked()): VectorsDocument => ({
  on,
  locality: balikpapan.id,
  rules: everyBook()
    .flatMap((book) => rulesOf(book, on))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
});

const lastChecked = (): CivilDate => {
  const versions = everyBook().flatMap(({ rules }) => [...rules.values()].flatMap((rule) => rule.versions));
  return versions
    .map(({ checked }) => checked)
    .sort()
    .at(-1) as CivilDate;
};

const rulesOf = (book: Book, on: CivilDate): VectorsDocument['rules'] => {
  const { model } = lawOn(book, on);
  return [...book.rules.keys()].map((id) => {
    const about = subjectOf(model, { rule: id });
    const node = compile(model, { rule: id }, about);
    const read = new Set(usesOf(node).facts.flatMap(({ ref }) => model.layout.lists[ref.list] || []));
    const written = vectors(model.layout, node, about).map((vector) => writtenVector(book, read, vector));
    return { id, ...(about && { about }), vectors: written };
  });
};

const writtenVector = ({ facts }: Book, read: ReadonlySet<string>, { record, lists, truth }: Vector): WrittenVector => {
  const told = Object.entries(record);
  const [law, own] = [true, false].map((open) => told.filter(([id]) => (facts[id]?.knownBy === 'law') === open));
  const some = (key: string, entries: readonly (readonly [string, unknown])[] = []) =>
    entries.length ? { [key]: Object.fromEntries(entries) } : {};
  const listed = Object.entries(lists).filter(([list]) => read.has(list));
  return { truth: truthName(truth), ...some('record', own), ...some('lists', listed), ...some('law', law) };
};
