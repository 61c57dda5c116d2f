import { askInTurn, type Goal } from '../engine/ask.ts';
import type { Node } from '../engine/node.ts';
import type { Slots } from '../engine/state.ts';
import { collect, type Use } from '../engine/uses.ts';
import type { Register } from './register.ts';
import { type RegisterOptions, situationOf } from './situation.ts';
import { subjectsOf } from './subjects.ts';

/** What to ask next: a fact of the record or of several entries at once, or who else is on a list. */
export interface NextQuestion {
  /** The fact, `list:NAME` for who else is on a list, or `couple.wife` for which member the wife of a couple is. */
  readonly key: string;
  readonly list?: string;
  /** The entries asked about, by id; null for anyone not listed. */
  readonly of?: readonly (string | null)[];
  /** For which entry another one is, as `couple.wife`: those it may be. */
  readonly among?: readonly string[];
  /** Of a number that is only held against limits: where each range begins that a limit sets apart from the one below. */
  readonly cuts?: readonly number[];
  /** Of a choice: the values that no rule asks for. */
  readonly unread?: readonly string[];
  /** By programme: which part of what is still to be asked for it an answer would close, 0 to 1, on average. */
  readonly settles: Readonly<Record<string, number>>;
}

/**
 * The questions that may still change a verdict, best first; none when the verdicts stand.
 * @throws RangeError as `assessIn` does.
 */
export const askNextIn = <Told extends object>(
  register: Register<Told>,
  record: Told,
  options: RegisterOptions,
): NextQuestion[] => [...inTurn(register, record, options)];

/** What `askOneIn` spends on one fact before it is asked all the same: a phone must not wait for a question. */
const PATIENCE = 8;

/** The first of them that the caller has not asked yet: far less work than to find them all. */
export const askOneIn = <Told extends object>(
  register: Register<Told>,
  record: Told,
  options: RegisterOptions,
  wasAsked: (question: NextQuestion) => boolean = () => false,
): NextQuestion | undefined => {
  for (const question of inTurn(register, record, options, PATIENCE)) if (!wasAsked(question)) return question;
  return undefined;
};

function* inTurn(
  register: Register,
  record: object,
  options: RegisterOptions,
  evaluations?: number,
): Generator<NextQuestion> {
  const { answered, chosen } = situationOf(register, record, options, 'open');
  const { kind, book } = register;
  const { layout, facts } = book;
  const { state, unsure, asked, units } = answered;
  const goals = chosen.flatMap(({ programme, test }) =>
    subjectsOf(kind, layout, programme, answered, options.of).map(
      ({ list, slots }): Goal => ({ id: programme.id, test, ...(list && { subject: { list, slots } }) }),
    ),
  );
  const uses = collect(goals.map(({ test }) => test)).facts;
  const asking = {
    layout,
    facts,
    possible: kind.possible(layout, options.on),
    isUnsure: (slots: Slots, fact: string) => unsure.get(slots)?.has(fact) ?? false,
  };
  for (const { key, list, entries, settles } of askInTurn(asking, goals, state, asked, evaluations)) {
    const of = entries.map((entry) => (list && units[list]?.[entry]) ?? null);
    const read = uses.find(({ ref }) => ref.id === key);
    for (const before of kind.among?.(record, key, of) ?? []) yield { ...before, settles };
    yield {
      key,
      ...(list && { list }),
      ...(list && of.length > 0 && { of }),
      ...(read && shapeOf(read, goals)),
      settles,
    };
  }
}

const shapeOf = ({ ref, cuts, fine }: Use, goals: readonly Goal[]): Pick<NextQuestion, 'cuts' | 'unread'> => {
  const { domain } = ref;
  if (domain.kind === 'integer' && !fine) return { cuts: [...cuts].sort((a, b) => a - b) };
  if (domain.kind !== 'choice') return {};
  const named = goals.flatMap(({ test }) => valuesOf(test, ref.id));
  return { unread: domain.values.filter((value) => !named.includes(value)) };
};

/** The values of a choice that a test asks for. */
const valuesOf = ({ leaf, expr, kids }: Node, id: string): readonly string[] => [
  ...(leaf?.id === id && typeof expr === 'object' && 'oneOf' in expr ? (expr.oneOf ?? []) : []),
  ...kids.flatMap((kid) => valuesOf(kid, id)),
];
