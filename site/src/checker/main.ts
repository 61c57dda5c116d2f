import { assess, balikpapan, type Family } from 'keluarga';
import { button } from './button.ts';
import { readData } from './data.ts';
import { sayDay, today as todayHere } from './days.ts';
import { showFaults, untick } from './faults.ts';
import { type Entry, findingsOf, nextOf, sharperOf } from './flow.ts';
import { journey } from './journey.ts';
import type { Put } from './question.ts';
import { questionPage } from './question.ts';
import { read } from './read.ts';
import { type Asked, put as putReply } from './record.ts';
import type { Reply } from './reply.ts';
import { resultPage } from './result.ts';
import { reviewPage } from './review.ts';
import { shapeOf } from './shape.ts';
import { clone, el } from './template.ts';

/** What stands on the screen, with all that was answered until then. Kept in memory only. */
interface Screen {
  readonly family: Family;
  readonly log: readonly Entry[];
  readonly now:
    | { readonly kind: 'question'; readonly asked: Asked; readonly kinds?: readonly string[]; readonly place?: number }
    | { readonly kind: 'review' | 'result' };
  /** Only amounts are still asked about. */
  readonly sharper?: boolean;
}

const data = readData();
const { cek, words } = data;
const today = todayHere();
const options = { on: today, programmes: data.programmes, locality: balikpapan };
const { begin, go, restart } = journey(pageOf);

begin(() => onward({ answeredOn: today }, []), rehearsed);

/** The same for parents with two children, of whom nothing is known. */
function rehearsed(screen: Screen): Screen | undefined {
  const { family, now } = screen;
  if (now.kind !== 'question') return;
  const { asked } = now;
  const shape = shapeOf(asked, family, false);
  const reply: Reply =
    shape === 'people'
      ? { kind: 'people', count: { mother: 1, father: 1, child: 2 }, complete: true }
      : shape === 'couples'
        ? { kind: 'couples', count: 1 }
        : { kind: 'unknown' };
  return after(screen, asked, reply);
}

/** What stands there after a question was answered for the first time. */
function after({ family, log, sharper }: Screen, asked: Asked, reply: Reply): Screen {
  return onward(putReply(family, asked, reply, cek.roleIds), [...log, { asked, reply }], sharper);
}

/** The next question, or the answers for a last look. */
function onward(family: Family, log: readonly Entry[], sharper = false): Screen {
  const asked = sharper ? sharperOf(assess(family, options), log) : nextOf(family, log, options);
  if (asked) return { family, log, now: { kind: 'question', asked }, sharper };
  return { family, log, now: { kind: sharper ? 'result' : 'review' }, sharper };
}

function pageOf(screen: Screen): HTMLElement {
  const { family, log, now } = screen;
  if (now.kind === 'question') return askPage(screen, now);
  if (now.kind === 'review') {
    const page = reviewPage(log, family, data, (place) => {
      const { asked } = log[place] as Entry;
      go({ ...screen, now: { kind: 'question', asked, place } });
    });
    const more = nextOf(family, log, options);
    const done = button(more ? cek.more : cek.toResult, () =>
      go(more ? onward(family, log) : { ...screen, now: { kind: 'result' } }),
    );
    page.append(el('p', 'langkah__lanjut', done));
    return page;
  }
  const findings = findingsOf(family, options);
  const page = resultPage(findings, data, sayDay(today, data.rules.locale));
  const sharper = sharperOf(findings, log);
  page.append(
    ...(sharper
      ? [
          el('p', 'hasil__tombol', cek.sharperLead),
          el(
            'p',
            '',
            button(cek.sharper, () => go(onward(family, log, true))),
          ),
        ]
      : []),
    clone('lanjut'),
    clone('belum'),
    el(
      'p',
      'hasil__tombol',
      button(cek.review, () => go({ ...screen, now: { kind: 'review' } }), true),
      button(cek.print, () => print(), true),
      button(cek.again, restart, true),
    ),
  );
  return page;
}

function askPage(screen: Screen, now: Screen['now'] & { kind: 'question' }): HTMLElement {
  const { family, log } = screen;
  const { asked, kinds, place } = now;
  const known = data.rules.facts as unknown as Readonly<Record<string, { anybody?: string } | undefined>>;
  const page: Put = {
    asked,
    family,
    shape: kinds ? 'whose' : shapeOf(asked, family, known[asked.key]?.anybody !== undefined),
    nth: (place ?? log.length) + 1,
    ...(place !== undefined && { before: (log[place] as Entry).reply }),
    ...(kinds && { kinds }),
  };
  const form = questionPage(page, data);
  form.addEventListener('change', ({ target }) => untick(form, target as HTMLInputElement));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = read(form, page, today, data);
    if ('faults' in found) showFaults(form, found.faults, words.error);
    else if ('kinds' in found) go({ ...screen, now: { ...now, kinds: found.kinds } });
    else answered(found.reply);
  });
  return el('div', '', form);

  function answered(reply: Reply): void {
    const entry = { asked, reply };
    go(
      place === undefined
        ? after(screen, asked, reply)
        : {
            family: putReply(family, asked, reply, cek.roleIds),
            log: log.map((old, i) => (i === place ? entry : old)),
            now: { kind: 'review' },
          },
    );
  }
}
