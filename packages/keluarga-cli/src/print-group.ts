import { type Citation, type CivilDate, civilDate, type Grade, instruments } from 'keluarga';
import type { GroupFinding, ReadinessStep, RouteOrder } from 'keluarga/groups';
import {
  fill,
  type GroupWords,
  groupEn,
  groupId,
  longDate,
  named,
  type SaidGroup,
  sayCitation,
  sayGroup,
  type Words,
} from 'keluarga/messages';
import { wordsOf } from './print-findings.ts';
import { bullets, marked } from './table.ts';
import { type CliWords, cliWords, type Language } from './words.ts';

export interface FoundOfGroup {
  readonly on: CivilDate;
  readonly readiness: readonly ReadinessStep[];
  readonly findings: readonly GroupFinding[];
  readonly orders: readonly ({ readonly person: string } & RouteOrder)[];
}

const ownWords: Readonly<Record<Language, GroupWords>> = { id: groupId, en: groupEn };

/** A group as a page of text: the plan, each finding with its reasons, then the order for each person. */
export const printGroup = ({ on, readiness, findings, orders }: FoundOfGroup, language: Language): string => {
  const words = wordsOf[language];
  const group = ownWords[language];
  const own = cliWords[language];
  return [
    fill(own.group.heading, { date: longDate(civilDate(on), words) }),
    planOf(readiness, group, words, own),
    ...findings.map((finding) => section(sayGroup(finding, group, words), words, own)),
    ...orders.map(({ person, order }) =>
      [
        fill(own.group.order, { who: person }),
        marked(order.map((id, i) => [`${i + 1}.`, named(group.checks, id)])),
        group.phrases.ifSeveral,
      ].join('\n'),
    ),
    own.group.closing,
  ].join('\n\n');
};

const planOf = (steps: readonly ReadinessStep[], group: GroupWords, words: Words, own: CliWords): string => {
  const rows = steps.map(({ id, state, products }, i): [string, string] => [
    `${i + 1}.`,
    `${group.steps[id]}: ${group.stepStates[state]}${products.length ? ` (${products.join(', ')})` : ''}`,
  ]);
  const days = steps.flatMap((step) => step.days);
  const told = days.map(({ id, on, state }) => `${group.days[id]}: ${longDate(on, words)} (${group.dayStates[state]})`);
  return [own.group.plan, marked(rows), ...(told.length ? [own.group.days, bullets(told)] : [])].join('\n');
};

const section = (said: SaidGroup, words: Words, own: CliWords): string => {
  const sourced = (cite: Citation, grade: Grade) => `[${sayCitation(cite, words, instruments)}] ${grade}`;
  const lines = said.lines.map(({ mark, text, depth, cite, grade, numbers }): [string, string] => [
    `${'  '.repeat(depth)}${words.truths[mark]}`,
    [
      cite && grade ? `${text} ${sourced(cite, grade)}` : text,
      ...(mark === 'no' ? numbers.map((one) => `(${one.text} ${sourced(one.cite, one.grade)})`) : []),
    ].join(' '),
  ]);
  const steps = (change: readonly string[]) => (change.length ? change : [own.group.noChange]);
  const { change, asLastRead } = said;
  const blocks: [string, string][] = [
    [own.reasons, marked(lines)],
    [own.missing, bullets(said.missing)],
    [own.unsettled, bullets(said.unsettled)],
    [own.group.change, bullets(change ? steps(change) : [])],
    [asLastRead?.text ?? '', bullets(asLastRead?.change ? steps(asLastRead.change) : [])],
    [own.documents, bullets(said.documents)],
    [own.where, bullets(said.where)],
    [own.group.warnings, bullets(said.traps)],
    [own.notes, bullets(said.overlay)],
  ];
  const filled = blocks.filter(([title, text]) => text || title === asLastRead?.text);
  return [
    `== ${said.title}: ${said.verdict} ==`,
    ...filled.flatMap(([title, text]) => [title, ...(text ? [text] : [])]),
  ].join('\n');
};
