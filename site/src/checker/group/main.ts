import { button } from '../button.ts';
import { today as todayHere } from '../days.ts';
import { showFaults, untick } from '../faults.ts';
import { journey } from '../journey.ts';
import { clone, el } from '../template.ts';
import { readGroupData } from './data.ts';
import { type Asked, nextOf } from './flow.ts';
import { questionPage } from './question.ts';
import { read } from './read.ts';
import { resultPage } from './result.ts';
import { reviewPage } from './review.ts';
import { applies, type Entry, toldBy } from './told.ts';

/** What stands on the screen, with all that was answered until then. */
interface Shown {
  readonly log: readonly Entry[];
  readonly now:
    | { readonly kind: 'question'; readonly asked: Asked; readonly place?: number }
    | { readonly kind: 'review' | 'result' };
}

const data = readGroupData();
const { cek, words } = data;
const today = todayHere();
const { begin, go, restart } = journey(pageOf);

begin(() => onward([]), rehearsed);

/** The same for a group that makes one food and needs capital of both kinds. */
function rehearsed({ log, now }: Shown): Shown | undefined {
  if (now.kind !== 'question') return;
  const { kind, id, facts } = now.asked.screen;
  const reply =
    kind === 'ticks' ? { yes: facts.slice(0, 1), rest: false } : { value: id === 'need' ? 'both' : 'unknown' };
  return onward([...log, { ...now.asked, reply }]);
}
/** A folded reason is a reason on paper too. */
addEventListener('beforeprint', () => {
  for (const folded of Array.from(document.querySelectorAll('#cek details'))) folded.setAttribute('open', '');
});

function onward(log: readonly Entry[]): Shown {
  const asked = nextOf(toldBy(log, today), log, today);
  return { log, now: asked ? { kind: 'question', asked } : { kind: 'review' } };
}

function pageOf(shown: Shown): HTMLElement {
  const { log, now } = shown;
  if (now.kind === 'question') return askPage(shown, now);
  const told = toldBy(log, today);
  if (now.kind === 'review') {
    const rows = log.map((entry, place) => ({ entry, place })).filter(({ entry }) => applies(entry, told));
    const page = reviewPage(rows, today, data, (place) =>
      go({ log, now: { kind: 'question', asked: log[place] as Entry, place } }),
    );
    const more = nextOf(told, log, today);
    const done = button(more ? cek.more : cek.toResult, () =>
      go(more ? onward(log) : { log, now: { kind: 'result' } }),
    );
    page.append(el('p', 'langkah__lanjut', done));
    return page;
  }
  const page = resultPage(told, today, data);
  page.append(
    clone('belum'),
    el(
      'p',
      'hasil__tombol',
      button(cek.review, () => go({ log, now: { kind: 'review' } }), true),
      button(cek.print, () => print(), true),
      button(cek.again, restart, true),
    ),
  );
  return page;
}

function askPage({ log }: Shown, { asked, place }: { asked: Asked; place?: number }): HTMLElement {
  const { screen, of } = asked;
  const put = {
    screen,
    ...(of !== undefined && { of }),
    nth: (place ?? log.length) + 1,
    today,
    members: toldBy(log, today).members,
    ...(place !== undefined && { before: (log[place] as Entry).reply }),
  };
  const form = questionPage(put, data);
  const alone = screen.kind === 'ticks' ? ['none'] : undefined;
  form.addEventListener('change', ({ target }) => untick(form, target as HTMLInputElement, alone));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = read(form, put, data);
    if ('faults' in found) return showFaults(form, found.faults, words.error);
    const entry: Entry = { screen, ...(of !== undefined && { of }), reply: found.reply };
    const entries = place === undefined ? [...log, entry] : log.map((old, i) => (i === place ? entry : old));
    go(place === undefined ? onward(entries) : { log: entries, now: { kind: 'review' } });
  });
  return el('div', '', form);
}
