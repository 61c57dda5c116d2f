import type { CheckerData } from './data.ts';
import { numberOf } from './shape.ts';
import { put } from './template.ts';

/** A number, or "up to", "from … to", "above"; money with its sign. */
export function rangeText([from, to]: readonly [number, number], key: string, { cek, rules }: CheckerData): string {
  const { min, max, unit } = numberOf(key);
  const format = (value: number) => (unit === 'rupiah' ? 'Rp' : '') + value.toLocaleString(rules.locale);
  const values = { from: format(from), to: format(to), below: format(from - 1) };
  const texts = unit === 'pregnancy' ? cek.pregnancies : { one: '{from}', ...cek.ranges };
  const text = put(
    from === to ? texts.one : from <= min ? texts.upTo : to >= max ? texts.above : texts.between,
    values,
  );
  return unit === 'year' ? put(cek.years, { n: text }) : text;
}
