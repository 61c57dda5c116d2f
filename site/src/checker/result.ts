import type { Finding } from 'keluarga';
import { type Said, type SaidLine, say } from 'keluarga/messages';
import type { CheckerData } from './data.ts';
import { isOpen } from './flow.ts';
import { capital, clone, el, list, part, put } from './template.ts';

/** Lines shown at once; the rest is one tap away. */
const FIRST = 3;

type Book = Parameters<typeof say>[2];

/** The end: every finding as a card, then what we do not work out. */
export function resultPage(findings: readonly Finding[], book: Book, data: CheckerData, date: string): HTMLElement {
  const { cek } = data;
  const twice = (programme: string) => findings.filter((finding) => finding.programme === programme).length > 1;
  return el(
    'div',
    'prose hasil',
    el('h1', '', cek.resultTitle),
    el('p', 'langkah__alasan', put(cek.resultOn, { date })),
    ...findings.map((finding) => card(finding, say(finding, data.rules, book), data, twice(finding.programme))),
  );
}

function card(finding: Finding, said: Said, data: CheckerData, numbered: boolean): HTMLElement {
  const { cek, rules, looks } = data;
  const { tone, d } = looks[finding.verdict] as CheckerData['looks'][string];
  const words = (rules.programmes as Readonly<Record<string, { name: string; gives: string }>>)[finding.programme];
  const made = clone('kartu', {
    qVerdict: said.verdict,
    qProgram: words?.name ?? '',
    qSubject: capital(said.title.split(', ')[1] ?? ''),
  });
  const head = made.querySelector('.kartu__kata') as HTMLElement;
  head.className = `kartu__kata nada--${tone}`;
  head.querySelector('path')?.setAttribute('d', d);
  if (!numbered) made.querySelector('.kartu__subjek')?.remove();
  const inside = made.querySelector('.kartu__isi') as HTMLElement;
  inside.append(
    el('p', '', words?.gives ?? ''),
    ...amountOf(said, cek),
    ...reasons(finding, said, data),
    ...part(cek.missing, said.missing.map(capital)),
    ...part(cek.unsettled, said.unsettled),
    ...(said.change ? [el('h3', '', cek.change), el('p', '', said.change)] : []),
    ...part(cek.dates, [...(isOpen(finding) || !said.until ? [] : [said.until]), ...said.changes]),
    ...part(cek.documents, said.documents.map(capital)),
    ...part(cek.where, said.where.map(capital)),
    ...(said.fee ? [el('p', '', said.fee)] : []),
    ...part(cek.notes, said.notes),
  );
  return made;
}

const amountOf = ({ amount, instalments }: Said, cek: CheckerData['cek']): Node[] =>
  amount
    ? [
        el('h3', '', cek.amount),
        el('p', 'jumlah', capital(amount)),
        ...(instalments.length ? [el('p', '', instalments.length > 1 ? cek.instalmentsVary : '')] : []),
        ...(instalments.length ? [list(instalments)] : []),
      ]
    : [];

/** Lines with what they rest on; first those that decide: what is open, then what is no, then what holds. */
function reasons(finding: Finding, { lines }: Said, data: CheckerData): Node[] {
  const groups: SaidLine[][] = [];
  for (const line of lines) {
    if (line.depth === 0) groups.push([]);
    groups[groups.length - 1]?.push(line);
  }
  const open = isOpen(finding);
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
  { mark, text, cite, grade, dispute, depth }: SaidLine,
  { texts, words, cek }: CheckerData,
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
  if (depth) line.classList.add('alasan--dalam');
  return line;
}

const cited = (cite: NonNullable<SaidLine['cite']>, texts: CheckerData['texts'], cek: CheckerData['cek']): string => {
  const own = texts[cite.instrument] ?? cite.instrument;
  return cite.article ? put(cek.article, { text: own, article: cite.article }) : own;
};
