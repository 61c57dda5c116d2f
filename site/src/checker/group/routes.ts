import { type GroupFinding, routes } from 'keluarga/groups';
import { type SaidGroup, sayGroup } from 'keluarga/messages';
import { reasons } from '../reasons.ts';
import { capital, clone, el, list, part } from '../template.ts';
import type { GroupData } from './data.ts';
import { BORROWER } from './told.ts';

export const saidOf = (finding: GroupFinding, { own, rules, page }: GroupData): SaidGroup =>
  sayGroup(finding, own, rules, { ...page.products, [BORROWER]: page.borrower });

/** A finding as a card: the answer first, then what may be done; reasons, papers and doors are one tap away. */
export function card(finding: GroupFinding, data: GroupData): HTMLElement {
  const { page, cek, own, looks } = data;
  const said = saidOf(finding, data);
  const [tone, d] = looks[finding.verdict] as GroupData['looks'][string];
  const isRoute = routes.some(({ id }) => id === finding.programme);
  const made = clone('kartu', {
    qVerdict: said.verdict,
    qProgram: own.checks[finding.programme as keyof typeof own.checks],
    qSubject: finding.subject.kind === 'products' ? capital(said.title.split(', ')[1] ?? '') : '',
  });
  made.dataset.check = finding.programme;
  const head = made.querySelector('.kartu__kata') as HTMLElement;
  head.className = `kartu__kata nada--${tone}`;
  head.querySelector('path')?.setAttribute('d', d);
  const subject = made.querySelector('.kartu__subjek');
  if (!subject?.textContent) subject?.remove();
  const { change, asLastRead } = said;
  const isOpen = finding.verdict === 'ask' || finding.verdict === 'incomplete';
  const inside = made.querySelector('.kartu__isi') as HTMLElement;
  inside.append(
    ...noes(said.lines),
    ...(asLastRead ? [el('p', '', asLastRead.text)] : []),
    ...changePart(change ?? asLastRead?.change, data, isRoute),
    ...part(cek.missing, said.missing.map(capital)),
    el(
      'details',
      '',
      el('summary', '', page.more),
      ...reasons(said.lines, isOpen, data),
      ...part(cek.documents, said.documents.map(capital)),
      ...part(cek.where, said.where.map(capital)),
      ...[...(said.fee ? [said.fee] : []), ...said.notes].map((text) => el('p', '', text)),
      ...part(page.traps, said.traps),
    ),
  );
  return made;
}

/** What stands against it, before one opens anything. */
const noes = (lines: SaidGroup['lines']): Node[] => {
  const texts = lines.filter(({ mark, depth }) => mark === 'no' && !depth).map(({ text }) => capital(text));
  return texts.length ? [list(texts)] : [];
};

const changePart = (change: readonly string[] | undefined, { page }: GroupData, hasOthers: boolean): Node[] => {
  if (!change || (!change.length && !hasOthers)) return [];
  return change.length ? [el('h3', '', page.change), list(change)] : [el('p', '', page.noChange)];
};
