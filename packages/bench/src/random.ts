/** Numbers from 0 to 1, the same every time. */
export const randomOf = (seed: number) => {
  let now = seed;
  return () => {
    now = (Math.imul(now, 1_664_525) + 1_013_904_223) >>> 0;
    return now / 2 ** 32;
  };
};
