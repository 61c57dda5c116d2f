import { capital, clone, el, filled } from '../template.ts';
import type { GroupData } from './data.ts';
import { labelOf, nameOf, tell } from './question.ts';
import type { Entry } from './told.ts';

/** The list of answers that still count; `change` is told which is to be asked again. */
export function reviewPage(
  rows: readonly { readonly entry: Entry; readonly place: number }[],
  today: string,
  data: GroupData,
  change: (place: number) => void,
): HTMLElement {
  const { cek, words } = data;
  const answers = clone('jawaban');
  answers.querySelector('h2')?.remove();
  const proto = answers.querySelector('.jawaban__baris') as HTMLElement;
  const made = rows.map(({ entry, place }) => {
    const label = labelOf(entry, data);
    const who = entry.screen.about !== 'product' ? '' : `, ${nameOf(entry.of, data)}`;
    const values = {
      qQuestion: capital(`${label}${who}`),
      qAnswer: tell(entry, today, data),
      qContext: `${label}${who}`,
    };
    const row = filled(proto.cloneNode(true) as HTMLElement, values);
    row.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      change(place);
    });
    return row;
  });
  proto.replaceWith(...made);
  return el('div', 'prose', el('h1', '', words.review), el('p', '', cek.reviewLead), answers);
}
