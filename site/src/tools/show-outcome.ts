import { el, put } from '../checker/template.ts';
import type { Outcome } from './outcome.ts';

/** Puts an outcome in its place below the form; the sentence is read aloud, and the focus stays where it is. */
export function showOutcome(tool: HTMLElement, outcome: Outcome, sentences: Readonly<Record<string, string>>): void {
  const { status, values, notes = [], tables = {}, lists = {} } = outcome;
  const result = resultOf(tool);
  for (const place of all(result, '[data-value]')) place.textContent = values[place.dataset.value as string] ?? '';
  for (const note of all(result, '[data-note]')) note.hidden = !notes.includes(note.dataset.note as string);
  for (const [name, rows] of Object.entries(tables))
    (result.querySelector(`[data-rows="${name}"]`) as HTMLElement).replaceChildren(...rows.map(row));
  for (const [name, lines] of Object.entries(lists)) {
    const box = result.querySelector(`[data-list="${name}"]`) as HTMLElement;
    box.hidden = !lines.length;
    (box.querySelector('ul') as HTMLElement).replaceChildren(...lines.map((line) => el('li', '', line)));
  }
  result.hidden = false;
  say(tool, put(sentences[status] ?? '', values));
  result.scrollIntoView({ block: 'nearest' });
}

/** What was reckoned from other answers may not stand beside new ones. */
export function hideOutcome(tool: HTMLElement): void {
  resultOf(tool).hidden = true;
  say(tool, '');
}

const resultOf = (tool: HTMLElement) => tool.querySelector('.alat__hasil') as HTMLElement;

const all = (from: HTMLElement, selector: string) => Array.from(from.querySelectorAll<HTMLElement>(selector));

function say(tool: HTMLElement, sentence: string): void {
  const status = tool.querySelector('[role="status"]') as HTMLElement;
  status.textContent = sentence;
}

/** The first cell heads its row. */
function row(cells: readonly string[]): HTMLElement {
  const made = el('tr', '', ...cells.map((cell, i) => el(i ? 'td' : 'th', '', cell)));
  made.firstElementChild?.setAttribute('scope', 'row');
  return made;
}
