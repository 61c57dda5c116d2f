import type { CivilDate } from '../../law/civil-date.ts';
import type { FROM_LOANS, Group, Loan } from './group.ts';

type FromLoans = Partial<Record<(typeof FROM_LOANS)[number], boolean>>;

const KUR = ['kur-super-mikro', 'kur-mikro', 'kur-kecil', 'kur-khusus'];
const isKur = ({ scheme }: Loan) => KUR.includes(scheme);
/** Not read of UMi, Mekaar and PUMK: whether such a loan counts as credit of a government programme. */
const isProgramme = (loan: Loan) => isKur(loan) || loan.scheme === 'other-programme';
const mayBeProgramme = (loan: Loan) => isProgramme(loan) || ['umi', 'mekaar', 'pumk'].includes(loan.scheme);

/**
 * What the loans listed say of one person on a day; a fact is left out where they do not settle it. A loan that ran when
 * the record was answered is open once its agreed end has passed.
 */
export const factsFromLoans = (group: Group, id: string, on: CivilDate): FromLoans => {
  const own = (group.loans ?? []).filter(({ of }) => of === id);
  const complete = group.loansComplete === true && on <= group.answeredOn;
  const runs = ({ state, until }: Loan): boolean | undefined => {
    if (state === 'unknown') return undefined;
    if (state === 'repaid') return false;
    return state === 'running' && until !== undefined && on > until ? undefined : true;
  };
  const unpaid = ({ state, until }: Loan) => runs({ state, until } as Loan);
  const over = (
    matches: (loan: Loan) => boolean,
    may: (loan: Loan) => boolean,
    truth: (loan: Loan) => boolean | undefined,
  ) => {
    if (own.some((loan) => matches(loan) && truth(loan) === true)) return true;
    const open = own.some((loan) => (may(loan) || loan.scheme === 'unknown') && truth(loan) !== false);
    return complete && !open ? false : undefined;
  };
  const ever = () => true;
  const found = {
    kurEver: over(isKur, isKur, ever),
    kurRunning: over(isKur, isKur, runs),
    programmeRunning: over(isProgramme, mayBeProgramme, runs),
    programmeUnpaid: over(
      (loan) => loan.scheme === 'other-programme',
      (loan) => loan.scheme === 'other-programme' || loan.scheme === 'pumk',
      unpaid,
    ),
    commercialEver: over(
      (loan) => loan.scheme === 'bank-business',
      (loan) => loan.scheme === 'bank-business',
      ever,
    ),
  };
  return Object.fromEntries(Object.entries(found).filter(([, truth]) => truth !== undefined));
};
