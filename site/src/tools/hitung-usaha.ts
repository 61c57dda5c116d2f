import type { CashEntry } from 'keluarga/business';
import { today } from '../checker/days.ts';
import { clearFaults, showFaults } from '../checker/faults.ts';
import { clone, put } from '../checker/template.ts';
import { breakEvenOutcome, cashOutcome, costOutcome, loanOutcome, shareOutcome } from './business.ts';
import type { Outcome } from './outcome.ts';
import { printPart } from './print-part.ts';
import { type Reader, readerOf } from './read-fields.ts';
import { hideOutcome, showOutcome } from './show-outcome.ts';

/** The words of the page that a script puts together. */
interface Data {
  readonly issues: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<'inOrOut' | 'noEntry' | 'noDay' | 'noWeight' | 'choosePer', string>>;
  readonly sentences: Readonly<Record<string, string>>;
  readonly error: string;
}

const data: Data = JSON.parse(document.getElementById('data')?.textContent as string);
const rowsOf = (tool: HTMLElement) => tool.querySelectorAll('[data-row]').length;
const numbers = (read: Reader, tool: string, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, read.number(`${tool}-${name}`)])) as Record<string, never>;

/** Reads the form of a tool; what it gives counts only where no fault was told. */
const tools: Record<string, (read: Reader, tool: HTMLElement) => () => Outcome> = {
  biaya: (read) => {
    const values = numbers(read, 'biaya', 'materials', 'labour', 'other', 'units', 'profit');
    return () => costOutcome(values as never);
  },
  impas: (read) => {
    const values = numbers(read, 'impas', 'fixed', 'price', 'perUnit');
    return () => breakEvenOutcome(values as never);
  },
  kas: (read, tool) => {
    const { month, year, opening } = numbers(read, 'kas', 'month', 'year', 'opening') as Record<string, number>;
    const entries: CashEntry[] = [];
    for (let n = 1; n <= rowsOf(tool); n++) {
      const [day, into, out] = ['day', 'in', 'out'].map((name) => `kas-${name}-${n}`) as [string, string, string];
      const sums = [into, out].filter((id) => !read.isEmpty(id));
      if (!sums.length && read.isEmpty(day)) continue;
      if (sums.length !== 1) read.fault(sums.length ? out : into, put(data.faults.inOrOut, { n }));
      const on = dayOf(year ?? 0, month ?? 0, read.number(day));
      if (on === undefined) read.fault(day, put(data.faults.noDay, { n }));
      const amounts = sums.map((id) => ({ side: id === into ? 'in' : 'out', amount: read.number(id) }));
      entries.push(...amounts.map(({ side, amount }) => ({ on: on ?? '', what: '', [side]: amount })));
    }
    if (!entries.length && !read.faults.length) read.fault('kas-day-1', data.faults.noEntry);
    return () => cashOutcome(opening ?? 0, entries);
  },
  pinjaman: (read, tool) => {
    const principal = read.number('pinjaman-principal');
    const per = tool.querySelector<HTMLInputElement>('input[name="pinjaman-per"]:checked')?.value;
    const field = document.getElementById('pinjaman-rate') as HTMLInputElement;
    field.dataset.most = per === 'month' ? field.dataset.mostMonth : field.dataset.mostYear;
    const rate = read.number('pinjaman-rate');
    if (!per) read.fault('pinjaman-per-month', data.faults.choosePer);
    const months = read.number('pinjaman-months');
    return () => loanOutcome({ principal, months, rate: per === 'month' ? rate * 12 : rate });
  },
  bagi: (read, tool) => {
    const { profit, reserve } = numbers(read, 'bagi', 'profit', 'reserve') as Record<string, number>;
    const ids = Array.from({ length: rowsOf(tool) }, (_, i) => String(i + 1));
    const listed = ids.filter((id) => !read.isEmpty(`bagi-weight-${id}`));
    const weights = listed.map((id) => ({ id, weight: read.number(`bagi-weight-${id}`) }));
    if (!listed.length) read.fault('bagi-weight-1', data.faults.noWeight);
    return () => shareOutcome({ profit: profit ?? 0, reserve: reserve ?? 0, weights });
  },
};

/** A day of a month; undefined where the month has no such day, NaN where it was not read, of which a fault tells. */
function dayOf(year: number, month: number, day: number): string | undefined {
  if (Number.isNaN(year + month + day)) return '';
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}

document.documentElement.classList.add('js');
const [year, month] = today().split('-').map(Number);
for (const [name, value] of Object.entries({ month, year })) {
  const field = document.getElementById(`kas-${name}`) as HTMLInputElement;
  if (!field.value) field.value = String(value);
}

for (const tool of Array.from(document.querySelectorAll<HTMLElement>('[data-tool]'))) {
  const form = tool.querySelector('form') as HTMLFormElement;
  form.addEventListener('input', () => hideOutcome(tool));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const read = readerOf(data.issues);
    const outcome = tools[tool.dataset.tool as string]?.(read, tool);
    hideOutcome(tool);
    if (read.faults.length) showFaults(form, read.faults, data.error);
    else if (outcome) {
      clearFaults(form, data.error);
      showOutcome(tool, outcome(), data.sentences);
    }
  });
  tool.querySelector('[data-print]')?.addEventListener('click', () => printPart(tool));
  const more = tool.querySelector<HTMLButtonElement>('[data-more]');
  more?.addEventListener('click', () => addRow(tool, more));
}

function addRow(tool: HTMLElement, more: HTMLButtonElement): void {
  const n = rowsOf(tool) + 1;
  const made = clone(more.dataset.more as string, { qNo: n });
  const rows = tool.querySelectorAll('[data-row]');
  rows[rows.length - 1]?.after(made);
  more.hidden = n >= Number(more.dataset.most);
  made.querySelector('input')?.focus();
}
