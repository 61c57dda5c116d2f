import { compile, compileQuantity } from '../engine/compile.ts';
import type { QuantityNode, TestNode } from '../engine/node.ts';
import { facts } from '../family/facts.ts';
import { type Book, book, lawOn, type Snapshot } from '../law/book.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { type LawNumber, numbersOf } from '../law/numbers.ts';
import { onceADay } from '../law/once-a-day.ts';
import type { Chapter, Locality, Programme } from '../law/programme.ts';
import { pkh } from '../programmes/pkh/pkh.ts';
import { sembako } from '../programmes/sembako.ts';
import { uppka } from '../uppka/membership.ts';

/** National programmes; a locality adds its own. */
const national: readonly Programme[] = [uppka, pkh, sembako];

/** The programmes of a place and the law they rest on. */
export interface Register {
  readonly programmes: readonly Programme[];
  readonly book: Book;
}

const NOWHERE: Locality = { id: '', programmes: [], params: [] };
const registers = new WeakMap<Locality, Register>();

/** What an assessment in a place needs. */
export const registerOf = (locality: Locality = NOWHERE): Register => {
  const made = registers.get(locality) ?? registerWith(locality, []);
  registers.set(locality, made);
  return made;
};

/** A parameter the locality sets stands for the national one of the same id. */
export const registerWith = (locality: Locality, chapters: readonly Chapter[]): Register => {
  const programmes = [...national, ...locality.programmes];
  const parts = [...programmes, ...chapters];
  const params = parts.flatMap((part) => part.params);
  const set = new Set(locality.params.map(({ id }) => id));
  return {
    programmes,
    book: book(facts, {
      rules: parts.flatMap((part) => part.rules),
      params: [...params.filter(({ id }) => !set.has(id)), ...locality.params],
      questions: parts.flatMap((part) => part.questions),
    }),
  };
};

/** A programme ready for the law of one day. */
export interface Prepared {
  readonly programme: Programme;
  readonly test: TestNode;
  readonly amount?: QuantityNode;
  /** Of the parameters it reaches, in force that day. */
  readonly numbers: readonly LawNumber[];
}

export interface Day {
  readonly on: CivilDate;
  readonly snapshot: Snapshot;
  readonly programmes: readonly Prepared[];
}

const days = new WeakMap<Register, (on: CivilDate) => Day>();

export const dayOf = (register: Register, on: CivilDate): Day => {
  const dayFor = days.get(register) ?? onceADay((day) => dayFrom(register, day));
  days.set(register, dayFor);
  return dayFor(on);
};

const dayFrom = ({ book: law, programmes: all }: Register, on: CivilDate): Day => {
  const snapshot = lawOn(law, on);
  const programmes = all.map((programme): Prepared => {
    const subject = programme.subject === 'kk' ? undefined : programme.subject;
    const test = compile(snapshot.model, { rule: programme.rule.id }, subject);
    const numbers = numbersOf(programme.params, snapshot);
    return programme.amount
      ? { programme, test, numbers, amount: compileQuantity(snapshot.model, programme.amount.of, subject) }
      : { programme, test, numbers };
  });
  return { on, snapshot, programmes };
};
