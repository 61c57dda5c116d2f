import { timeline } from '../engine/timeline.ts';
import { collect } from '../engine/uses.ts';
import { addDays, type CivilDate } from '../law/civil-date.ts';
import { turningDays } from '../law/dated.ts';
import type { Cuts } from '../law/record-kind.ts';
import type { About, Finding, Stretch } from './finding.ts';
import { answerOf } from './finding-of.ts';
import { dayOf, type Register } from './register.ts';
import { type RegisterOptions, type Situation, situationOf } from './situation.ts';
import { subjectsOf } from './subjects.ts';

type Answer = Pick<Stretch, 'verdict' | 'amount'>;

const same = (a: Answer | undefined, b: Answer | undefined): boolean =>
  a?.verdict === b?.verdict && a?.amount?.from === b?.amount?.from && a?.amount?.to === b?.amount?.to;

/** The findings with how each changes from its day to `to`, both included, if nothing else changes. */
export const changesOf = <Subject extends string>(
  record: object,
  options: RegisterOptions,
  { register, answered }: Situation<object, Subject>,
  findings: readonly Finding<Subject>[],
  to: CivilDate,
): Finding<Subject>[] => {
  const { on } = options;
  const law = lawDays(register, options);
  const reads = cutsOn(register, [on, ...law.filter((day) => on < day && day <= to)]);
  const days = [...law, ...register.kind.turningDays(record, on, to, reads)];
  const answers = new Map<CivilDate, ReadonlyMap<string, Answer>>();
  const old = new Set(answered.stale);
  const answersOn = (day: CivilDate) => {
    const found = answers.get(day) ?? answersOf(register, record, { ...options, on: day }, old);
    answers.set(day, found);
    return found;
  };
  return findings.map((finding) => {
    const key = keyOf(finding.programme, finding.subject);
    const spans = timeline(
      { from: on, to, days, before: (day) => addDays(day, -1) },
      (day) => answersOn(day).get(key),
      same,
    );
    const changes = spans.flatMap(({ value, ...span }) => (value ? [{ ...span, ...value }] : []));
    const [first, next] = changes;
    return { ...finding, changes, ...(finding.reasons && first && next && { until: first.to }) };
  });
};

/** An answer that would be otherwise had nothing that was told grown old: not said, for it must be asked again. */
const TOO_OLD: Answer = { verdict: null, amount: null };

const keyOf = (programme: string, { kind, id = '' }: About): string => `${programme} ${kind} ${id}`;

/** `old`: the facts whose answers no longer held on the first day. */
const answersOf = (
  register: Register,
  record: object,
  options: RegisterOptions,
  old: ReadonlySet<string>,
): ReadonlyMap<string, Answer> => {
  const situation = situationOf(register, record, options);
  const answers = answersIn(situation);
  if (situation.answered.stale.every((id) => old.has(id))) return answers;
  const held = answersIn(situationOf(register, record, options, 'absent', old));
  return new Map([...answers].map(([key, answer]) => [key, same(answer, held.get(key)) ? answer : TOO_OLD]));
};

const answersIn = (situation: Situation): ReadonlyMap<string, Answer> => {
  const answers = new Map<string, Answer>();
  const { kind, book } = situation.register;
  for (const prepared of situation.chosen)
    for (const subject of subjectsOf(kind, book.layout, prepared.programme, situation.answered))
      answers.set(keyOf(prepared.programme.id, subject.about), answerOf(situation, prepared, subject));
  return answers;
};

/** What the law of some days tells apart of each number it reads. */
const cutsOn = (register: Register, days: readonly CivilDate[]): Cuts => {
  const prepared = [...new Set(days)].flatMap((day) => dayOf(register, day).programmes);
  const { facts } = collect(prepared.flatMap(({ test, amount }) => (amount ? [test, amount] : [test])));
  return Object.fromEntries(facts.map(({ ref, cuts, fine }) => [ref.id, fine ? 'all' : [...cuts]]));
};

/** Days on which the law may differ from the day before. */
const lawDays = ({ book, programmes }: Register, { law }: RegisterOptions): CivilDate[] => [
  ...[...book.rules.values(), ...book.params.values()].flatMap(({ versions }) => turningDays(versions)),
  ...programmes.flatMap(({ existence = [] }) => turningDays(existence)),
  ...programmes.flatMap(({ decidedBy }) =>
    decidedBy.some(({ value }) => !value.length) ? turningDays(decidedBy) : [],
  ),
  ...(law?.entries ?? []).flatMap(({ from, until }) => [from, ...(until ? [addDays(until, 1)] : [])]),
];
