import type { Finding } from 'keluarga';
import { type Said, say } from 'keluarga/messages';
import type { CheckerData } from './data.ts';
import { isOpen } from './flow.ts';
import { reasons } from './reasons.ts';
import { capital, clone, el, list, part, put } from './template.ts';

/** The end: every finding as a card, then what we do not work out. */
export function resultPage(findings: readonly Finding[], data: CheckerData, date: string): HTMLElement {
  const { cek } = data;
  const twice = (programme: string) => findings.filter((finding) => finding.programme === programme).length > 1;
  return el(
    'div',
    'prose hasil',
    el('h1', '', cek.resultTitle),
    clone('sekarang'),
    el('p', 'langkah__alasan', put(cek.resultOn, { date })),
    ...findings.map((finding) => card(finding, say(finding, data.rules), data, twice(finding.programme))),
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
    ...reasons(said.lines, isOpen(finding), data),
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
