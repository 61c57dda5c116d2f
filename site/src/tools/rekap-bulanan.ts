import { COLUMNS, type Column, type ColumnNames, type CountIssue, type Counts, readCounts } from 'keluarga/business';
import { today } from '../checker/days.ts';
import { clearFaults, showFaults } from '../checker/faults.ts';
import { put } from '../checker/template.ts';
import { longDate } from '../words/date.ts';
import type { Language } from '../words/index.ts';
import { printPart } from './print-part.ts';
import { type Reader, readerOf } from './read-fields.ts';
import { type Counted, type RecapWords, recapOutcome } from './recap.ts';
import { registerDay } from './register-day.ts';
import { selectLine } from './select-line.ts';
import { hideOutcome, showOutcome } from './show-outcome.ts';

/** The words of the page that a script puts together. */
interface Data extends RecapWords {
  readonly language: Language;
  readonly names: ColumnNames;
  readonly issues: Readonly<Record<string, string>>;
  readonly countIssues: Readonly<Record<string, string>>;
  readonly cell: string;
  readonly cellOf: string;
  readonly blank: string;
  readonly sentences: Readonly<Record<string, string>>;
  readonly duty: Readonly<Record<'until' | 'late' | 'none' | 'seen', string>>;
  readonly form: string;
  readonly copied: string;
  readonly selected: string;
  readonly error: string;
}

const data: Data = JSON.parse(document.getElementById('data')?.textContent as string);
const tool = document.querySelector<HTMLElement>('[data-tool]') as HTMLElement;
const form = tool.querySelector('form') as HTMLFormElement;
const tableField = document.getElementById('rekap-table') as HTMLTextAreaElement;
const pasted = document.getElementById('rekap-way-pasted') as HTMLInputElement;
const months = new Intl.DateTimeFormat(data.language === 'en' ? 'en-GB' : 'id-ID', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

document.documentElement.classList.add('js');
const [thisYear, thisMonth] = today().split('-').map(Number);
for (const [name, value] of Object.entries({ month: thisMonth, year: thisYear })) {
  const field = document.getElementById(`rekap-${name}`) as HTMLInputElement;
  if (!field.value) field.value = String(value);
}
showWay();
form.addEventListener('change', showWay);
form.addEventListener('input', () => hideOutcome(tool));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  hideOutcome(tool);
  const read = readerOf(data.issues);
  const [month, year] = [read.number('rekap-month'), read.number('rekap-year')];
  const issues: CountIssue[] = [];
  const counted = pasted.checked ? readTable(read, issues) : readTyped(read);
  if (read.faults.length) {
    showFaults(form, read.faults, data.error);
    leadToLines(issues);
    return;
  }
  clearFaults(form, data.error);
  const name = months.format(new Date(Date.UTC(year, month - 1, 1)));
  showOutcome(tool, recapOutcome(counted, name, data), data.sentences);
  showDuty(year, month, name);
});
tool.querySelector('[data-print]')?.addEventListener('click', () => printPart(tool));
tool.querySelector('[data-copy]')?.addEventListener('click', copy);

function showWay(): void {
  for (const panel of Array.from(form.querySelectorAll<HTMLElement>('[data-way]')))
    panel.hidden = (panel.dataset.way === 'pasted') !== pasted.checked;
}

function readTyped(read: Reader): Counted {
  const row: { [Name in Column]?: number } = {};
  for (const column of COLUMNS) if (!read.isEmpty(`rekap-${column}`)) row[column] = read.number(`rekap-${column}`);
  if (!Object.keys(row).length) read.fault('rekap-pus', data.blank);
  return { rows: [row as Counts], leftOut: [] };
}

/** A column that is not known is only left out, and told with the result; anything else must be mended first. */
function readTable(read: Reader, blocking: CountIssue[]): Counted {
  const { rows, at, side, issues } = readCounts(tableField.value, data.names);
  const sentence = (issue: CountIssue) => {
    const said = data.countIssues[issue.code] ?? issue.code;
    return issue.code === 'nothing' ? said : `${placeOf(issue)}: ${said}`;
  };
  for (const issue of issues.filter(({ code }) => code !== 'unknown-column')) {
    blocking.push(issue);
    read.fault('rekap-table', sentence(issue));
  }
  return { rows, table: { at, side }, leftOut: issues.filter(({ code }) => code === 'unknown-column').map(sentence) };
}

function placeOf({ row, column, of }: CountIssue): string {
  if (column === undefined) return put(data.places.rows, { at: row });
  return of ? put(data.cellOf, { row, column, of: data.columns[of] }) : put(data.cell, { row, column });
}

/** A line told leads to the row of the table that it tells of. */
function leadToLines(issues: readonly CountIssue[]): void {
  const links = Array.from(tool.querySelectorAll<HTMLElement>('.ringkasan-salah a[href="#rekap-table"]'));
  for (const [i, link] of links.entries())
    link.addEventListener('click', () => selectLine(tableField, issues[i]?.row ?? 1));
}

function showDuty(year: number, month: number, name: string): void {
  const due = registerDay(year, month, today());
  const date = (value: string) => longDate(value, data.language);
  const lines = due
    ? [
        put(data.duty.until, { form: data.form, month: name, date: date(due.due) }),
        ...(due.state === 'late' ? [data.duty.late] : []),
        ...(due.stale && due.law?.lastSeen ? [put(data.duty.seen, { date: date(due.law.lastSeen) })] : []),
      ]
    : [data.duty.none];
  const box = tool.querySelector('[data-duty]') as HTMLElement;
  box.replaceChildren(
    ...lines.map((line) => {
      const made = document.createElement('p');
      made.textContent = line;
      return made;
    }),
  );
}

/** Where a page may not write to the clipboard, the text is selected to be copied by hand. */
async function copy(): Promise<void> {
  const text = tool.querySelector('[data-value="text"]') as HTMLElement;
  const said = tool.querySelector('[data-copied]') as HTMLElement;
  try {
    await navigator.clipboard.writeText(text.textContent ?? '');
    said.textContent = data.copied;
  } catch {
    text.focus();
    getSelection()?.selectAllChildren(text);
    said.textContent = data.selected;
  }
}
