import { readAmount, readPercent } from 'keluarga/business';
import type { Fault } from '../checker/read.ts';
import { put } from '../checker/template.ts';
import { count, percent, rp } from './money.ts';

/** How a field is read: its kind and both ends, as its `data-` attributes tell. */
const kinds = { rupiah: rp, whole: count, percent } as const;
type Kind = keyof typeof kinds;

/** Reads the fields of a form by id, and gathers what is wrong with them. */
export interface Reader {
  readonly faults: Fault[];
  /** The number in a field; NaN, with a fault told, where there is none. */
  readonly number: (id: string) => number;
  readonly isEmpty: (id: string) => boolean;
  readonly fault: (id: string, text: string) => void;
}

export function readerOf(issues: Readonly<Record<string, string>>): Reader {
  const faults: Fault[] = [];
  const fault = (field: string, text: string) => void faults.push({ field, text });
  const inputOf = (id: string) => document.getElementById(id) as HTMLInputElement;
  const number = (id: string): number => {
    const { value, dataset } = inputOf(id);
    const kind = dataset.kind as Kind;
    const read = (kind === 'percent' ? readPercent : readAmount)(value, Number(dataset.least), Number(dataset.most));
    if ('value' in read) return read.value;
    const { code, least, most } = read.issue;
    const label = dataset.label ?? '';
    const text = put(issues[code] ?? code, { least: kinds[kind](least), most: kinds[kind](most) });
    fault(id, `${label}: ${text}`);
    return Number.NaN;
  };
  return { faults, fault, number, isEmpty: (id) => inputOf(id).value.trim() === '' };
}
