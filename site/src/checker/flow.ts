import { type AssessOptions, askOne, assess, type Family, type Finding } from 'keluarga';
import { addDays } from './days.ts';
import type { Asked } from './record.ts';
import type { Reply } from './reply.ts';
import { facts } from './shape.ts';

/** What was asked and replied, in order. */
export interface Entry {
  readonly asked: Asked;
  readonly reply: Reply;
}

const wasAsked = (log: readonly Entry[], { key, of = [] }: Asked): boolean =>
  log.some(({ asked }) => asked.key === key && of.every((id) => (asked.of ?? []).includes(id)));

/** The next question that may still change a verdict and was not asked yet. */
export const nextOf = (family: Family, log: readonly Entry[], options: AssessOptions): Asked | undefined =>
  askOne(family, options, (question) => wasAsked(log, question));

/** The next question on which only an amount still turns. */
export function sharperOf(findings: readonly Finding[], log: readonly Entry[]): Asked | undefined {
  const open = findings.flatMap(({ missing }) => missing).filter((missing) => missing.for === 'amount');
  for (const { fact } of open) {
    const of = open
      .filter((each) => each.fact === fact && each.of !== undefined)
      .map((each) => each.of as string | null);
    const list = fact.startsWith('list:')
      ? fact.slice(5)
      : { member: 'members', couple: 'couples' }[fact.split('.')[0] ?? ''];
    const asked: Asked = { key: fact, ...(list && { list }), ...(of.length > 0 && { of: [...new Set(of)] }) };
    if (!wasAsked(log, asked)) return asked;
  }
  return undefined;
}

/** What needs no more than to go there, then what has a last day, then what a quota decides. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ verdict, deadlines }: Finding) =>
    verdict === 'open' || verdict === 'meets' ? '0' : (deadlines.map(({ on }) => on).sort()[0] ?? '9');
  return [...findings].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** Whether something else must be known first. */
export const isOpen = ({ verdict }: Finding): boolean => verdict === 'ask' || verdict === 'incomplete';

/** With how they change, where one is definite: up to the day on which the desil tells nothing more, else for two years. */
export function findingsOf(family: Family, options: AssessOptions): Finding[] {
  const findings = assess(family, options);
  if (findings.every(isOpen)) return inOrder(findings);
  const { on } = family.desil ?? {};
  const to = on && addDays(on, (facts['kk.desil']?.holdsDays ?? 0) + 1);
  return inOrder(assess(family, { ...options, changes: to ? { to } : true }));
}
