import type { Family } from 'keluarga';
import type { CheckerData } from './data.ts';
import type { Entry } from './flow.ts';
import { labelOfQuestion, tell } from './tell.ts';
import { capital, clone, el, filled } from './template.ts';

/** The list of answers; `change` is told which is to be asked again. */
export function reviewPage(log: readonly Entry[], family: Family, data: CheckerData, change: (place: number) => void) {
  const { cek, words } = data;
  const answers = clone('jawaban');
  answers.querySelector('h2')?.remove();
  const proto = answers.querySelector('.jawaban__baris') as HTMLElement;
  const rows = log.map((entry, place) => {
    const label = labelOfQuestion(entry, data);
    const values = { qQuestion: capital(label), qAnswer: tell(entry, family, data), qContext: label };
    const row = filled(proto.cloneNode(true) as HTMLElement, values);
    const link = row.querySelector('a') as HTMLAnchorElement;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      change(place);
    });
    return row;
  });
  proto.replaceWith(...rows);
  const empty = log.length ? answers : el('p', '', words.none);
  return el('div', 'prose', el('h1', '', words.review), el('p', '', cek.reviewLead), empty);
}
