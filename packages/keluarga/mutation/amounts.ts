import { wholeLaw } from '../src/catalogue/whole-law.ts';
import type { AmountTerm } from '../src/engine/amount-term.ts';
import { compileAmount } from '../src/engine/compile-amount.ts';
import { boundsOf } from '../src/engine/node.ts';
import type { CivilDate } from '../src/law/civil-date.ts';
import { turningDays, valueOn } from '../src/law/dated.ts';
import type { Amount, Programme } from '../src/law/programme.ts';
import { amountChanges } from './amount-changes.ts';
import type { Known } from './case.ts';
import { testChanges } from './changes.ts';
import { lawOf } from './law.ts';
import { type Mutant, mutantsBy } from './mutants.ts';
import { stateOf } from './situation.ts';

/** Rupiah by hand from the texts, least and greatest; of a year or a month as the amount is. */
export interface AmountCase {
  readonly amount: string;
  readonly on: CivilDate;
  readonly name: string;
  readonly known: Known;
  readonly expected: number | readonly [number, number];
}

type Row = readonly [name: string, known: Known, expected: AmountCase['expected']];

export const amountCasesOf = (amount: string, on: CivilDate, rows: readonly Row[]): AmountCase[] =>
  rows.map(([name, known, expected]) => ({ amount, on, name, known, expected }));

const { book, programmes } = wholeLaw();

export type Paying = Pick<Programme, 'id'> & { readonly amount: Amount };
export const paying: readonly Paying[] = programmes.flatMap(({ id, amount }) => (amount ? [{ id, amount }] : []));

export const rupiahOf = ({ on, known }: AmountCase, of: AmountTerm): AmountCase['expected'] => {
  const { model } = lawOf(book, on);
  const [least, most] = boundsOf(compileAmount(model, of), stateOf(model.layout, known));
  return least === most ? least : [least, most];
};

/** Only of days on which every number that the amount reads is in force: on others it says little. */
export const amountMutants = ({ amount }: Paying): Mutant<AmountTerm>[] => {
  const text = JSON.stringify(amount.of);
  const read = [...book.params.values()].filter(({ id }) => text.includes(`{"param":"${id}"}`));
  const on = (day: CivilDate) => read.every(({ versions }) => valueOn(versions, day).state === 'in-force');
  const days = read.flatMap(({ versions }) => turningDays(versions));
  return mutantsBy(
    amountChanges((part) => testChanges(book.facts, part), amount.of),
    amount.id,
    book,
    on,
    days,
  );
};
