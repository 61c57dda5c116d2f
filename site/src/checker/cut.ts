export type Range = readonly [from: number, to: number];

/** The ranges into which cuts part a number, both ends included; one range where there are none. */
export function rangesFrom(
  { min, max }: { readonly min: number; readonly max: number },
  cuts: readonly number[] = [],
): Range[] {
  const starts = [min, ...cuts.filter((cut) => cut > min && cut <= max), max + 1];
  return starts.slice(1).map((next, i) => [starts[i] as number, next - 1]);
}
