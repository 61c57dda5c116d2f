import type { CheckerData } from './data.ts';
import { capital, clone, el, filled } from './template.ts';

/** An answer to look at once more: what was asked, what was answered, and how to change it. */
export interface Answered {
  readonly label: string;
  readonly answer: string;
  readonly change: () => void;
}

/** The page that lists the answers. */
export function answersPage(
  answered: readonly Answered[],
  { cek, words }: { readonly cek: CheckerData['cek']; readonly words: { readonly review: string } },
  none?: string,
): HTMLElement {
  const list = clone('jawaban');
  list.querySelector('h2')?.remove();
  const proto = list.querySelector('.jawaban__baris') as HTMLElement;
  const rows = answered.map(({ label, answer, change }) => {
    const values = { qQuestion: capital(label), qAnswer: answer, qContext: label };
    const row = filled(proto.cloneNode(true) as HTMLElement, values);
    row.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      change();
    });
    return row;
  });
  proto.replaceWith(...rows);
  const empty = none !== undefined && !rows.length;
  return el('div', 'prose', el('h1', '', words.review), el('p', '', cek.reviewLead), empty ? el('p', '', none) : list);
}
