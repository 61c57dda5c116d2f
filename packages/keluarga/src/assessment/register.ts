import { compile } from '../engine/compile.ts';
import { compileAmount } from '../engine/compile-amount.ts';
import type { AmountNode, TestNode } from '../engine/node.ts';
import { onceFor } from '../engine/once-for.ts';
import { type Book, book, lawOn, type Snapshot } from '../law/book.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { type LawNumber, numbersOf } from '../law/numbers.ts';
import { onceADay } from '../law/once-a-day.ts';
import { type Chapter, type Locality, type Programme, tiersOf } from '../law/programme.ts';
import type { RecordKind } from '../law/record-kind.ts';
import { type WaysOn, waysOn } from '../law/ways.ts';

/** What a kind of record is held against: programmes and the law they rest on. */
export interface Register<Told extends object = object, Subject extends string = string> {
  readonly kind: RecordKind<Told, Subject>;
  readonly programmes: readonly Programme<Subject>[];
  readonly book: Book;
}

interface Parts<Told extends object, Subject extends string> {
  readonly kind: RecordKind<Told, Subject>;
  readonly programmes: readonly Programme<NoInfer<Subject>>[];
  /** Its own programmes come after the others; a parameter it sets stands for the national one of the same id. */
  readonly place?: Locality | undefined;
  /** Law that is kept in the book beside what the programmes name. */
  readonly chapters?: readonly Omit<Chapter, 'id'>[];
}

/** @throws RangeError for one id with two meanings. */
/* @__NO_SIDE_EFFECTS__ */
export const registerOf = <Told extends object, Subject extends string>({
  kind,
  programmes: given,
  place,
  chapters = [],
}: Parts<Told, Subject>): Register<Told, Subject> => {
  const tiers = tiersOf(place);
  const isOurs = subjectsOf(kind);
  const programmes = [...given, ...tiers.flatMap((tier) => tier.programmes.filter(isOurs))];
  const parts = [...programmes, ...chapters];
  const set = new Map([...tiers].reverse().flatMap(({ params }) => params.map((param) => [param.id, param] as const)));
  const params = parts.flatMap((part) => part.params).map((param) => set.get(param.id) ?? param);
  const rules = parts.flatMap((part) => part.rules);
  const questions = parts.flatMap((part) => part.questions);
  return { kind, programmes, book: book(kind.facts, { rules, params, questions }) };
};

const subjectsOf = <Subject extends string>({ id, facts }: RecordKind<object, Subject>) => {
  const subjects = new Set<string | undefined>([id, ...Object.values(facts).map(({ of }) => of)]);
  return (programme: Programme): programme is Programme<Subject> => subjects.has(programme.subject);
};

/** A programme ready for the law of one day. */
export interface Prepared<Subject extends string = string> {
  readonly programme: Programme<Subject>;
  readonly test: TestNode;
  readonly amount?: AmountNode;
  /** Of the parameters it reaches, in force that day. */
  readonly numbers: readonly LawNumber[];
  readonly ways: WaysOn;
}

export interface Day<Subject extends string = string> {
  readonly on: CivilDate;
  readonly snapshot: Snapshot;
  readonly programmes: readonly Prepared<Subject>[];
}

const days = /* @__PURE__ */ onceFor((register: Register) => onceADay((on) => dayFrom(register, on)));

export const dayOf = <Subject extends string>(register: Register<object, Subject>, on: CivilDate): Day<Subject> =>
  days(register)(on) as Day<Subject>;

const dayFrom = <Subject extends string>(
  { kind, book: law, programmes: all }: Register<object, Subject>,
  on: CivilDate,
): Day<Subject> => {
  const snapshot = lawOn(law, on);
  const programmes = all.map((programme): Prepared<Subject> => {
    const subject = programme.subject === kind.id ? undefined : programme.subject;
    const test = compile(snapshot.model, { rule: programme.rule.id }, subject);
    const numbers = numbersOf(programme.params, snapshot);
    const prepared = { programme, test, numbers, ways: waysOn(programme, on) };
    return programme.amount
      ? { ...prepared, amount: compileAmount(snapshot.model, programme.amount.of, subject) }
      : prepared;
  });
  return { on, snapshot, programmes };
};
