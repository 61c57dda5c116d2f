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
