/** Couples of reproductive age who use nothing, by what they wish: the codes of routine reports. */
export const NON_USER_REASONS = ['hamil', 'ias', 'iat', 'tial'] as const;
export type NonUserReason = (typeof NON_USER_REASONS)[number];

/** What a couple says. The wish is its own: nothing is read from how many children it has. */
export interface Wish {
  readonly pregnant?: boolean;
  readonly wantsChild?: 'soon' | 'later' | 'no-more';
}

const BY_WISH = { soon: 'ias', later: 'iat', 'no-more': 'tial' } as const;

/** The code of a couple that uses nothing; undefined while it has not said. A pregnancy comes first. */
export const nonUserReason = ({ pregnant, wantsChild }: Wish): NonUserReason | undefined => {
  if (pregnant) return 'hamil';
  return pregnant === undefined || wantsChild === undefined ? undefined : BY_WISH[wantsChild];
};

/** Counts of one table; `notUsing` where it prints the users' counterpart. */
export interface PusTable {
  readonly pus: number;
  readonly pa: number;
  readonly hamil: number;
  readonly ias: number;
  readonly iat: number;
  readonly tial: number;
  readonly notUsing?: number;
}

/** The two ways tables are printed: pregnant couples among those who use nothing, or on a line of their own. */
export type Partition = 'pregnant-among-non-users' | 'pregnant-apart';

export interface PartitionCheck {
  /** The ways that balance; both only where nobody is pregnant, none where the table does not add up. */
  readonly balances: readonly Partition[];
  /** By way, what the parts have more than the whole. */
  readonly excess: Readonly<Record<Partition, number>>;
}

/** Which way a table is printed, by what adds up to its own total. */
export const checkPartition = ({ pus, pa, hamil, ias, iat, tial, notUsing = pus - pa }: PusTable): PartitionCheck => {
  const wishes = ias + iat + tial;
  const excess = { 'pregnant-among-non-users': hamil + wishes - notUsing, 'pregnant-apart': wishes - notUsing };
  const ways = Object.keys(excess) as Partition[];
  return { balances: ways.filter((way) => excess[way] === 0), excess };
};
