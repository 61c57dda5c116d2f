import { type Citation, type CivilDate, civilDate, type Grade, instruments, type Order } from 'keluarga';
import type { ClassReading, GroupFinding, ReadinessStep } from 'keluarga/groups';
import {
  fill,
  type GroupWords,
  groupEn,
  groupId,
  longDate,
  named,
  type SaidGroup,
  type SaidLine,
  sayCitation,
  sayClasses,
  sayGroup,
  type Words,
} from 'keluarga/messages';
import { wordsOf } from './print-findings.ts';
import { bullets, marked } from './table.ts';
import { type CliWords, cliWords, type Language } from './words.ts';

export interface FoundOfGroup {
  readonly on: CivilDate;
  readonly readiness: readonly ReadinessStep[];
  readonly classes: readonly ClassReading[];
  readonly findings: readonly GroupFinding[];
  readonly orders: readonly ({ readonly person: string } & Order)[];
}

const ownWords: Readonly<Record<Language, GroupWords>> = { id: groupId, en: groupEn };

/** A group as a page of text: the plan, each finding with its reasons, then the order for each person. */
export const printGroup = ({ on, readiness, classes, findings, orders }: FoundOfGroup, language: Language): string => {
  const words = wordsOf[language];
  const group = ownWords[language];
  const own = cliWords[language];
  return [
    fill(own.group.heading, { date: longDate(civilDate(on), words) }),
    planOf(readiness, group, words, own),
    ...classes.map((reading) => classSection(reading, group, words, own)),
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

/** What the business is called, with its reasons. */
const classSection = (reading: ClassReading, group: GroupWords, words: Words, own: CliWords): string => {
  const shared = { ...words, ...group, phrases: { ...words.phrases, ...group.phrases } } as unknown as Words;
  const said = sayClasses(reading, group.classes[reading.classification as keyof GroupWords['classes']], shared);
  return headed(`${said.title}: ${said.text}`, [
    [own.reasons, marked(linesOf(said.lines, words))],
    [own.missing, bullets(said.missing)],
    [own.unsettled, bullets(said.unsettled)],
    [own.notes, bullets(said.notes)],
  ]);
};

const linesOf = (lines: readonly SaidLine[], words: Words) => {
  const sourced = (cite: Citation, grade: Grade) => `[${sayCitation(cite, words, instruments)}] ${grade}`;
  return lines.map(({ mark, text, depth, cite, grade, numbers }): [string, string] => [
    `${'  '.repeat(depth)}${words.truths[mark]}`,
    [
      cite && grade ? `${text} ${sourced(cite, grade)}` : text,
      ...(mark === 'no' ? numbers.map((one) => `(${one.text} ${sourced(one.cite, one.grade)})`) : []),
    ].join(' '),
  ]);
};

/** Blocks under a heading; one without text is left out, save one that says all in its title. */
const headed = (heading: string, blocks: readonly (readonly [string, string])[], said?: string): string =>
  [
    `== ${heading} ==`,
    ...blocks
      .filter(([title, text]) => text || title === said)
      .flatMap(([title, text]) => [title, ...(text ? [text] : [])]),
  ].join('\n');

const section = (said: SaidGroup, words: Words, own: CliWords): string => {
  const steps = (change: readonly string[]) => (change.length ? change : [own.group.noChange]);
  const { change, asLastRead } = said;
  const blocks: [string, string][] = [
    [own.reasons, marked(linesOf(said.lines, words))],
    [own.missing, bullets(said.missing)],
    [own.unsettled, bullets(said.unsettled)],
    [own.group.change, bullets(change ? steps(change) : [])],
    [asLastRead?.text ?? '', bullets(asLastRead?.change ? steps(asLastRead.change) : [])],
    [own.documents, bullets(said.documents)],
    [own.where, bullets([...said.where, ...(said.fee ? [said.fee] : [])])],
    [own.group.warnings, bullets(said.traps)],
    [own.notes, bullets([...said.notes, ...said.overlay])],
  ];
  return headed(`${said.title}: ${said.verdict}`, blocks, asLastRead?.text);
};
