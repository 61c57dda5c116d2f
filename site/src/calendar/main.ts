import { type Deadline, deadlines, type HandedIn, type LocalDate } from 'keluarga/calendar';
import { addDays, sayDay, today as todayHere } from '../checker/days.ts';
import { clearFaults, showFaults } from '../checker/faults.ts';
import { fieldsOf, isWhole } from '../checker/fields.ts';
import { clone, el, put } from '../checker/template.ts';
import { fileOf } from './file.ts';
import { type CalendarData, sayReport, sayWay } from './say.ts';

/** Days back and ahead in the list to tick, and ahead in the file. */
const BACK = 31;
const NEAR = 100;
const AHEAD = 365;

const data: CalendarData = JSON.parse(document.getElementById('data')?.textContent as string);
const { words, locale } = data;
const today = todayHere();
const box = document.getElementById('dekat') as HTMLElement;
const form = document.getElementById('setempat') as HTMLFormElement;
/** Kept in memory only. */
const handedIn: HandedIn[] = [];
let local: LocalDate[] = [];

document.documentElement.classList.add('js');
list();
form.addEventListener('submit', (event) => {
  event.preventDefault();
  useLocal();
});
document.getElementById('unduh')?.addEventListener('click', download);

/** From the last month to the months ahead. */
function near(): Deadline[] {
  return deadlines({ on: today, from: addDays(today, -BACK), to: addDays(today, NEAR), handedIn, local });
}

function list(): void {
  box.replaceChildren(el('ul', 'dokumen', ...near().map(row)));
  summary();
}

function row(deadline: Deadline): HTMLElement {
  const note = `${put(words.dueBy, { date: sayDay(deadline.due, locale) })}. ${sayWay(deadline, data)}`;
  const values = { qId: `${deadline.form}-${deadline.period}`, qReport: sayReport(deadline, data), qNote: note };
  const made = clone('baris', values).querySelector('li') as HTMLElement;
  const state = el('strong', '');
  made.querySelector('small')?.prepend(state, ', ');
  const tick = made.querySelector('input') as HTMLInputElement;
  tick.checked = deadline.state === 'done';
  show(deadline);
  tick.addEventListener('change', () => {
    const { form, period, due } = deadline;
    const at = handedIn.findIndex((done) => done.form === form && done.period === period);
    if (at >= 0) handedIn.splice(at, 1);
    // When it was handed in is not asked; it counts as in time.
    else handedIn.push({ form, period, on: due });
    show(near().find((each) => each.form === form && each.period === period) ?? deadline);
    summary();
  });
  return made;

  function show(now: Deadline): void {
    state.textContent = sayState(now);
    made.classList.toggle('lewat', now.state === 'late');
  }
}

function sayState({ state, due }: Deadline): string {
  const left = (Date.parse(due) - Date.parse(today)) / 86_400_000;
  if (state !== 'due') return words.states[state];
  return left ? put(words.states.days, { n: left }) : words.states.today;
}

function summary(before = ''): void {
  const found = near();
  const late = found.filter(({ state }) => state === 'late').length;
  const next = found.find(({ state }) => state === 'due');
  const parts = [
    before,
    late ? put(words.summary.late, { n: late }) : words.summary.none,
    next ? put(words.summary.next, { date: sayDay(next.due, locale) }) : '',
  ];
  (document.getElementById('ringkas') as HTMLElement).textContent = parts.filter(Boolean).join(' ');
}

function useLocal(): void {
  const { typed } = fieldsOf(form);
  clearFaults(form, data.error);
  const fields = Array.from(form.querySelectorAll('input'));
  const wrong = fields.filter(({ name }) => typed(name) && !isWhole(typed(name), 1, 31));
  if (wrong.length) {
    showFaults(
      form,
      wrong.map(({ id }) => ({ field: id, text: words.badDay })),
      data.error,
    );
    return;
  }
  local = fields
    .filter(({ name }) => typed(name))
    .map(({ name }) => {
      const poktan = name.replace('tanggal-', '') as LocalDate['poktan'];
      const id = poktan === 'uppka' ? 'uppka.report.ri' : poktan;
      return { id, poktan, rhythm: 'month', day: Number(typed(name)), from: poktan, to: 'plkb', by: 'local' };
    });
  list();
  summary(words.used);
  const head = box.closest('section')?.querySelector('h2') as HTMLElement;
  head.tabIndex = -1;
  head.focus();
}

function download(): void {
  const found = deadlines({ on: today, from: today, to: addDays(today, AHEAD), handedIn, local });
  const text = fileOf(
    found.filter(({ state }) => state !== 'done'),
    data,
    today,
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  link.download = words.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
