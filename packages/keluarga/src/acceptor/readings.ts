/**
 * What every source says alike. Where sources draw a line in different places, a value on which all of them agree is
 * settled; only what lies between the lines is not. A source that was not read for the day says nothing, so nothing is
 * settled without it.
 */
export const alike = <Answer extends string | boolean>(
  said: readonly [Answer | undefined, ...(Answer | undefined)[]],
): Answer | 'unsettled' => {
  const [first] = said;
  return first !== undefined && said.every((answer) => answer === first) ? first : 'unsettled';
};
