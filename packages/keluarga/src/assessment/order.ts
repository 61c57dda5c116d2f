import { know } from '../engine/answers.ts';
import { decide } from '../engine/decide.ts';
import { KeluargaRangeError } from '../engine/errors.ts';
import { listOf, refOf, type Slots } from '../engine/state.ts';
import { NO } from '../engine/truth.ts';
import type { CivilDate } from '../law/civil-date.ts';
import type { Prepared, Register } from './register.ts';
import { situationOf } from './situation.ts';
import { about } from './subjects.ts';

/** A programme taken, and which others it would shut as long as it runs, as far as the law of the day was read. */
export interface Shuts {
  readonly programme: string;
  readonly shuts: readonly string[];
}

export interface Order {
  /** Of the programmes asked about: those that nothing known shuts now. */
  readonly open: readonly string[];
  readonly shut: readonly string[];
  /**
   * Should several of the open ones be wanted, the order in which each leaves the next open; no advice to take any.
   */
  readonly order: readonly string[];
  /** Open ones that no order can fit in. */
  readonly left: readonly string[];
  readonly shuts: readonly Shuts[];
}

interface Wish {
  readonly on: CivilDate;
  /** An entry of the list the programmes are about, by id. */
  readonly of: string;
  /** Ids of programmes that can be taken. */
  readonly programmes: readonly string[];
}

/**
 * For one entry of a list: which programmes nothing known shuts, and in which order the most of them stay open, those
 * before them still running; the ones given first are kept first where that costs nothing.
 * @throws RangeError for a text that is no day, an entry that is not listed or a programme that entries do not take.
 */
export const orderIn = <Told extends object>(
  register: Register<Told>,
  record: Told,
  { on, of, programmes: wanted }: Wish,
): Order => {
  const { answered, day } = situationOf(register, record, { on });
  const { layout } = register.book;
  const { state, units } = answered;
  const chosen = wanted.map((id) => {
    const found = day.programmes.find(({ programme }) => programme.id === id && programme.taken);
    if (!found || found.programme.subject === register.kind.id)
      throw new KeluargaRangeError('unknown-id', `nobody takes: ${id}`);
    return found;
  });
  const name = chosen[0]?.programme.subject;
  const place = name === undefined ? 0 : (units[name] ?? []).indexOf(of);
  if (place < 0) throw new KeluargaRangeError('unknown-id', `not listed: ${of}`);
  const list = name === undefined ? 0 : listOf(layout, name);
  const slots = (state.lists[list]?.members[place] ?? state.at[0]) as Slots;
  const after = (held: readonly Prepared[]): Slots => {
    const then = [...slots];
    for (const { programme } of held)
      for (const fact of programme.taken ?? []) {
        const ref = refOf(layout, fact);
        then[ref.slot] = 1;
        know(then, ref, true);
      }
    return then;
  };
  const isShut = ({ test }: Prepared, held: readonly Prepared[]) =>
    about(state, { list, slots: after(held) }, () => decide(test, state) === NO);

  const open = chosen.filter((one) => !isShut(one, []));
  const best = (held: readonly Prepared[]): readonly Prepared[] => {
    let longest = held;
    for (const next of open)
      if (!held.includes(next) && !isShut(next, held)) {
        const tried = best([...held, next]);
        if (tried.length > longest.length) longest = tried;
        if (longest.length === open.length) break;
      }
    return longest;
  };
  const order = best([]);
  const ids = (some: readonly Prepared[]) => some.map(({ programme }) => programme.id);
  return {
    open: ids(open),
    shut: ids(chosen.filter((one) => !open.includes(one))),
    order: ids(order),
    left: ids(open.filter((one) => !order.includes(one))),
    shuts: open.map((one) => ({
      programme: one.programme.id,
      shuts: ids(open.filter((other) => other !== one && isShut(other, [one]))),
    })),
  };
};
