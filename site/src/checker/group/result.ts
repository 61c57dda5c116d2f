import type { GroupFinding } from 'keluarga/groups';
import { sayDay } from '../days.ts';
import { capital, el, part, put } from '../template.ts';
import type { GroupData } from './data.ts';
import { findingsOf, orderOf, planOf } from './flow.ts';
import { planPart } from './plan.ts';
import { reportsPart } from './reports.ts';
import { card, saidOf } from './routes.ts';
import { isAsked } from './tables.ts';
import type { Told } from './told.ts';

const WAYS = ['permit.sppirt', 'permit.slhs', 'permit.bpom'];

/** The end: the plan, the routes with their order, and what is not clear with who could say. */
export function resultPage(told: Told, on: string, data: GroupData): HTMLElement {
  const { page, cek, own } = data;
  const findings = findingsOf(told, on);
  const about = (start: string) => findings.filter(({ programme }) => programme.startsWith(start));
  const applies = ({ verdict }: GroupFinding) => verdict !== 'not-met' && verdict !== 'unlikely';
  const isOpen = ({ subject }: GroupFinding, ...checks: readonly string[]) =>
    findings.some((each) => checks.includes(each.programme) && each.subject.id === subject.id && applies(each));
  /** A way that is shut is told only where no other is open, and then that none was found. */
  const isTold = (finding: GroupFinding) => {
    const check = finding.programme;
    if (check === 'permit.halal') return isOpen(finding, 'duty.halal');
    if (check === 'permit.food') return applies(finding) && !isOpen(finding, ...WAYS);
    return (
      applies(finding) || (check === 'permit.sppirt' && !isOpen(finding, ...WAYS) && isOpen(finding, 'permit.food'))
    );
  };
  const permits = about('permit.').filter(isTold);
  const duties = about('duty.').filter(({ verdict }) => verdict !== 'meets' && verdict !== 'likely');
  const capitals = about('capital.');
  const order = orderOf(told, findings, on).map((id) => own.checks[id as keyof typeof own.checks]);
  return el(
    'div',
    'prose hasil',
    el('h1', '', page.resultTitle),
    el('p', 'langkah__alasan', put(cek.resultOn, { date: sayDay(on, data.rules.locale) })),
    ...planPart(planOf(told, on), on, data),
    ...[...permits, ...duties].map((finding) => card(finding, data)),
    ...reportsPart(told, on, data),
    el('h2', '', page.standing),
    el('p', '', page.noMoney),
    ...about('uppka.').map((finding) => card(finding, data)),
    el('h2', '', page.routes),
    el('p', '', capitals.length ? figuresLink(page.figures) : page.noneNeeded),
    ...(order.length > 1 ? [el('h3', '', page.order), el('p', '', own.phrases.ifSeveral), ordered(order)] : []),
    ...capitals.map((finding) => card(finding, data)),
    ...unsettledPart(findings, data),
  );
}

/** Beside the answers, so that they are not lost. */
function figuresLink(text: string): HTMLElement {
  const link = el('a', '', text) as HTMLAnchorElement;
  link.href = `${location.pathname}baca/`;
  link.target = '_blank';
  link.rel = 'noopener';
  return link;
}

const ordered = (items: readonly string[]): HTMLElement => el('ol', '', ...items.map((item) => el('li', '', item)));

/** Open questions of the law, under whoever could answer them. */
function unsettledPart(findings: readonly GroupFinding[], data: GroupData): Node[] {
  const { page } = data;
  const by = new Map<string, Set<string>>();
  for (const finding of findings) {
    const { unsettled, where } = saidOf({ ...finding, unsettled: finding.unsettled.filter(isAsked) }, data);
    const who = where[0] ?? data.rules.phrases.askFirst;
    for (const text of unsettled) by.set(who, (by.get(who) ?? new Set()).add(text));
  }
  if (!by.size) return [];
  return [
    el('h2', '', page.unsettled),
    ...[...by].flatMap(([who, texts]) => part(put(page.askWhom, { who }), [...texts].map(capital))),
  ];
}
