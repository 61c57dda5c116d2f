/** 0 no, 1 unknown, 2 yes: so `not t` is `2 - t`, and `all`/`any` are the least and the greatest. */
export type Truth = 0 | 1 | 2;

export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
