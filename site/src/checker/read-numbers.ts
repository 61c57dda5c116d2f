import type { CheckerData } from './data.ts';
import { addDays } from './days.ts';
import { type Fields, isWhole } from './fields.ts';
import type { Fault, Read } from './read.ts';
import type { Asked } from './record.ts';
import { facts, numberOf } from './shape.ts';
import { put } from './template.ts';

/** Numbers or ranges, one for each; what stays empty is unknown. */
export function readNumbers(fields: Fields, asked: Asked, today: string, { cek }: CheckerData): Read {
  const { key, list, of = [null] } = asked;
  const { min, max } = numberOf(key);
  const faults: Fault[] = [];
  const values = of.map((_, i) => {
    const names = [`j${i}`, `j${i}-min`, `j${i}-max`];
    const [one, from, to] = names.map(fields.typed) as [string, string, string];
    for (const field of names)
      if (fields.typed(field) && !isWhole(fields.typed(field), min, max))
        faults.push({ field, text: put(cek.faults.between, { from: min, to: max }) });
    if (one) return Number(one);
    if (!from && !to) return 'unknown';
    const range = [from ? Number(from) : min, to ? Number(to) : max] as const;
    if (range[0] > range[1]) faults.push({ field: `j${i}-min`, text: cek.faults.upsideDown });
    return range[0] === range[1] ? range[0] : range;
  });
  if (faults.length) return { faults };
  if (values.every((value) => value === 'unknown')) return { faults: [{ field: 'j0', text: cek.faults.number }] };
  if (key === 'kk.desil') return desilOn(values[0] as number, fields.ticked('jw')[0], today, cek);
  if (!list) return { reply: { kind: 'value', value: values[0] as never } };
  return { reply: { kind: 'each', each: Object.fromEntries(of.map((id, i) => [id, values[i]])) as never } };
}

/** A desil counts from the day it was looked up; of a span of days, the first. Of longer ago it tells nothing now. */
function desilOn(value: number, ago: string | undefined, today: string, { faults }: CheckerData['cek']): Read {
  if (ago === undefined) return { faults: [{ field: 'jw-0', text: faults.when }] };
  const days = [7, 31, facts['kk.desil']?.holdsDays as number][Number(ago)];
  if (days === undefined) return { reply: { kind: 'unknown' } };
  return { reply: { kind: 'value', value, on: addDays(today, -days) } };
}
