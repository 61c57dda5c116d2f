import type { CivilDate } from '../../law/civil-date.ts';
import { type FROM_LOANS, type Group, KUR, type Loan, type LoanState, SCHEMES, type Scheme } from './group.ts';

type Told = boolean | readonly [from: number, to: number];
type FromLoans = Partial<Record<(typeof FROM_LOANS)[number], Told>>;

const PROGRAMME: readonly Scheme[] = [...KUR, 'other-programme'];
/** Not read of UMi, Mekaar and PUMK: whether such a loan counts as credit of a government programme. */
const MAY_BE_PROGRAMME: readonly Scheme[] = [...PROGRAMME, 'umi', 'mekaar', 'pumk'];
/** Of these the text read so far does not say that they may run beside KUR khusus; of KUR only one of the same lender. */
const NOT_NAMED: readonly Scheme[] = [...KUR, 'umi', 'mekaar', 'pumk', 'cooperative'];
const HIGHEST = 100_000_000_000;

/**
 * What the loans listed say of one person on a day; a fact is left out where they do not settle it. A loan that ran when
 * the record was answered is open once its agreed end has passed.
 */
export const factsFromLoans = (group: Group, id: string, on: CivilDate): FromLoans => {
  const own = (group.loans ?? []).filter(({ of }) => of === id);
  const complete = group.loansComplete === true && on <= group.answeredOn;
  const statesOf = ({ state, until }: Loan): readonly LoanState[] =>
    state === 'unknown' || (state === 'running' && until !== undefined && on > until)
      ? ['running', 'repaid', 'overdue']
      : ([state].flat() as LoanState[]);
  const isIn = (loan: Loan, wanted: readonly LoanState[]): boolean | undefined => {
    const states = statesOf(loan);
    if (states.every((state) => wanted.includes(state))) return true;
    return states.some((state) => wanted.includes(state)) ? undefined : false;
  };
  /** Whether there is a loan of some schemes in some state; of other schemes it may count. */
  const has = (schemes: readonly Scheme[], wanted: readonly LoanState[], may = schemes): boolean | undefined => {
    const among = ({ scheme }: Loan, some: readonly Scheme[]) => scheme !== 'unknown' && some.includes(scheme);
    if (own.some((loan) => among(loan, schemes) && isIn(loan, wanted))) return true;
    const open = own.some((loan) => (among(loan, may) || loan.scheme === 'unknown') && isIn(loan, wanted) !== false);
    return complete && !open ? false : undefined;
  };
  /** The largest sum lent; a Mekaar loan may be one of ultra-micro. */
  const largest = (wanted: readonly LoanState[]): Told => {
    const sum = (loan: Loan): readonly [number, number] => {
      const { scheme, amount = 'unknown' } = loan;
      const [low, high = low] = amount === 'unknown' ? [0, HIGHEST] : [amount].flat();
      const sure = scheme === 'umi' && isIn(loan, wanted);
      return [sure ? (low as number) : 0, high as number];
    };
    const those = own.filter(
      (loan) => ['umi', 'mekaar', 'unknown'].includes(loan.scheme) && isIn(loan, wanted) !== false,
    );
    const sums = those.map(sum);
    return [
      Math.max(0, ...sums.map(([low]) => low)),
      complete ? Math.max(0, ...sums.map(([, high]) => high)) : HIGHEST,
    ];
  };
  const found = {
    kurEver: has(KUR, EVER),
    programmeRunning: has(PROGRAMME, OWED, MAY_BE_PROGRAMME),
    programmeUnpaid: has(['other-programme'], OWED, ['other-programme', 'pumk']),
    commercialEver: has(['bank-business'], EVER),
    overdue: has(SCHEMES, ['overdue']),
    notNamedRunning: has(NOT_NAMED, OWED),
    ultraMicroMost: largest(EVER),
    ultraMicroOwed: largest(OWED),
  };
  return Object.fromEntries(Object.entries(found).filter(([, truth]) => truth !== undefined));
};

const OWED: readonly LoanState[] = ['running', 'overdue'];
const EVER: readonly LoanState[] = [...OWED, 'repaid'];
