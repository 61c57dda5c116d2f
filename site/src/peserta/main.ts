import { button } from '../checker/button.ts';
import { sayDay, today as todayHere } from '../checker/days.ts';
import { clearFaults, showFaults } from '../checker/faults.ts';
import { clone, el, put } from '../checker/template.ts';
import { readData } from './data.ts';
import { type Goal, nextOf, onlyAsked, type QuestionId, type Replies, stepsOf } from './journey.ts';
import { outcomeOf } from './outcome.ts';
import { readReply } from './reply.ts';
import { cardsOf } from './result.ts';

const data = readData();
const { words, nth, error } = data;
const opening = document.getElementById('buka') as HTMLElement;
const box = document.getElementById('cek') as HTMLElement;
const siteTitle = document.title;
const today = todayHere();

/** In memory only, and no step of the history: a step back from elsewhere must not lead to an answer. */
let goal: Goal = 'sebutan';
let replies: Replies = {};
/** The questions as filled in, so that whoever steps back finds them so. */
let forms = new Map<QuestionId, HTMLFormElement>();

document.documentElement.classList.add('js');
for (const start of Array.from(document.querySelectorAll<HTMLElement>('[data-tujuan]')))
  start.addEventListener('click', () => {
    forget();
    goal = start.dataset.tujuan as Goal;
    onward();
  });
/** A page that the browser kept, and shows once more, has forgotten everything. */
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  forget();
  showOpening();
});

function forget(): void {
  replies = {};
  forms = new Map();
}

function onward(): void {
  const next = nextOf(goal, replies, today);
  if (next) ask(next);
  else showResult();
}

function ask(id: QuestionId): void {
  const form = forms.get(id) ?? prepared(id);
  forms.set(id, form);
  const place = stepsOf(goal, replies, today).indexOf(id);
  const number = form.querySelector('.langkah__nomor') as HTMLElement;
  number.textContent = put(nth, { n: place + 1 });
  show(el('div', '', form));
}

function prepared(id: QuestionId): HTMLFormElement {
  const form = clone(`q-${id}`) as HTMLFormElement;
  form.querySelector('.kembali')?.addEventListener('click', (event) => {
    event.preventDefault();
    const steps = stepsOf(goal, replies, today);
    const before = steps[steps.indexOf(id) - 1];
    if (before) ask(before);
    else showOpening();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const read = readReply(form, id, replies, today);
    if ('fault' in read) return showFaults(form, [{ field: read.field, text: data.faults[read.fault] }], error);
    clearFaults(form, error);
    replies = onlyAsked(goal, { ...replies, [id]: read.reply }, today);
    const steps = stepsOf(goal, replies, today);
    const next = steps[steps.indexOf(id) + 1];
    if (next) ask(next);
    else onward();
  });
  return form;
}

function showResult(): void {
  const outcome = outcomeOf(goal, replies, today);
  const isExact = !Array.isArray(replies.mulai) || replies.mulai[0] === replies.mulai[1];
  const steps = stepsOf(goal, replies, today);
  const last = steps[steps.length - 1] as QuestionId;
  show(
    el(
      'div',
      'prose',
      el('h1', '', words.title),
      clone('sekarang'),
      el('p', '', put(words.dated, { date: sayDay(today, data.locale) })),
      ...cardsOf(outcome, data, today, isExact),
      goal === 'tanggal' && el('p', '', el('strong', '', words.cardFirst)),
      el('p', '', words.not),
      el('p', '', el('strong', '', data.noForce), ` (${data.noForceSource})`),
      el('p', '', words.ask),
      el(
        'p',
        'hasil__tombol',
        button(words.back, () => ask(last), true),
        button(
          words.again,
          () => {
            forget();
            showOpening();
          },
          true,
        ),
      ),
    ),
  );
}

function show(page: HTMLElement): void {
  opening.hidden = true;
  box.hidden = false;
  box.textContent = '';
  box.append(page);
  document.title = siteTitle;
  focus(box);
}

function showOpening(): void {
  box.textContent = '';
  box.hidden = true;
  opening.hidden = false;
  document.title = siteTitle;
  focus(opening);
}

function focus(part: HTMLElement): void {
  const h1 = part.querySelector('h1') as HTMLElement;
  h1.tabIndex = -1;
  part.scrollIntoView();
  h1.focus({ preventScroll: true });
}
