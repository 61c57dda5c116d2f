/** A stretch of days, both included, over which a value is the same. */
export interface Spell<Value> {
  readonly from: string;
  readonly to: string;
  readonly value: Value;
}

/**
 * The spells from `from` to `to`, both included, of a value that can only change on the given days.
 * Days are `YYYY-MM-DD`; `before` gives the day before another.
 */
export const timeline = <Value>(
  { from, to, days, before }: { from: string; to: string; days: readonly string[]; before: (day: string) => string },
  valueOn: (day: string) => Value,
  same: (a: Value, b: Value) => boolean = Object.is,
): Spell<Value>[] => {
  const starts = [from, ...[...new Set(days)].filter((day) => from < day && day <= to).sort()];
  const spells: Spell<Value>[] = [];
  for (const start of starts) {
    const value = valueOn(start);
    const last = spells.at(-1);
    if (last && same(last.value, value)) continue;
    if (last) spells[spells.length - 1] = { ...last, to: before(start) };
    spells.push({ from: start, to, value });
  }
  return spells;
};
