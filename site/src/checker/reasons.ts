import type { SaidLine } from 'keluarga/messages';
import type { CheckerData } from './data.ts';
import { capital, clone, el, put } from './template.ts';

/** Lines shown at once; the rest is one tap away. */
const FIRST = 3;

/** What a citation is told with. */
type Cited = Pick<CheckerData, 'texts' | 'cek'> & { readonly words: Pick<CheckerData['words'], 'grade'> };

/** Lines with what they rest on; first those that decide: what is open, then what is no, then what holds. */
export function reasons(lines: readonly SaidLine[], open: boolean, data: Cited): Node[] {
  const groups: SaidLine[][] = [];
  for (const line of lines) {
    if (line.depth === 0) groups.push([]);
    groups[groups.length - 1]?.push(line);
  }
  const order = { unknown: open ? 0 : 2, no: 1, yes: open ? 2 : 0 };
  const sorted = groups.sort((a, b) => order[a[0]?.mark ?? 'yes'] - order[b[0]?.mark ?? 'yes']);
  const said = (some: readonly SaidLine[][]) => el('ul', 'alasan', ...some.flat().map((line) => reason(line, data)));
  const rest = sorted.slice(FIRST);
  const more = el('details', '', el('summary', '', put(data.cek.moreReasons, { n: rest.length })), said(rest));
  return lines.length
    ? [el('h3', '', data.cek.reasons), said(sorted.slice(0, FIRST)), ...(rest.length ? [more] : [])]
    : [];
}

function reason(
  { mark, text, cite, grade, dispute, depth, numbers }: SaidLine,
  { texts, words, cek }: Cited,
): HTMLElement {
  const line = clone(`alasan-${mark}`, {
    qText: capital(text),
    qCite: cite ? cited(cite, texts, cek) : '',
    qRef: cite ? cite.instrument : '',
  });
  const small = line.querySelector('.chip__sumber');
  if (small) small.textContent = grade ? `(${words.grade[grade]})` : '';
  if (!cite) line.querySelector('.alasan__dasar')?.remove();
  if (dispute)
    line.querySelector('.alasan__dasar')?.append(' ', put(cek.disputed, { text: cited(dispute, texts, cek) }));
  if (mark === 'no')
    for (const one of numbers)
      line.querySelector('.alasan__dasar')?.append(` ${one.text} (${cited(one.cite, texts, cek)}).`);
  if (depth) line.classList.add('alasan--dalam');
  return line;
}

const cited = (cite: NonNullable<SaidLine['cite']>, texts: CheckerData['texts'], cek: CheckerData['cek']): string => {
  const own = texts[cite.instrument] ?? cite.instrument;
  return cite.article ? put(cek.article, { text: own, article: cite.article }) : own;
};
