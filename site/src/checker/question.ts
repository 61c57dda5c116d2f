import type { Family } from 'keluarga';
import { sayQuestion } from 'keluarga/messages';
import type { CheckerData } from './data.ts';
import { ageOf, labelOf } from './labels.ts';
import { numberRows } from './number-rows.ts';
import type { Person } from './people.ts';
import { peopleRows } from './people-rows.ts';
import { rangeText } from './ranges.ts';
import type { Asked } from './record.ts';
import { OTHER, type Reply } from './reply.ts';
import { group, type Option, rows } from './rows.ts';
import { facts, rangesOf, type Shape } from './shape.ts';
import { capital, clone } from './template.ts';

/** A question ready to be shown. `kinds` of an earlier page: now it is asked who. */
export interface Put {
  readonly asked: Asked;
  readonly shape: Shape | 'whose';
  readonly family: Family;
  readonly nth: number;
  readonly before?: Reply;
  readonly kinds?: readonly string[];
}

/** The whole page of a question. */
export function questionPage(page: Put, data: CheckerData): HTMLFormElement {
  const { asked, shape, nth } = page;
  const { text, why, note, values = {} } = said(page, data);
  const one = ['yes-no', 'couples', 'wife'].includes(shape) || (['choice', 'ranges'].includes(shape) && isOne(page));
  const form = clone(one ? 'satu' : 'banyak', {
    qName: 'j',
    qText: text,
    qWhy: why,
    qNth: nth,
  }) as HTMLFormElement;
  form.dataset.fact = asked.key;
  form.dataset.shape = shape;
  form.dataset.of = (asked.of ?? []).join(' ');
  const fieldset = form.querySelector('fieldset') as HTMLElement;
  const proto = form.querySelector('.pilihan') as HTMLElement;
  const rest = form.querySelector('.pilihan--lain') as HTMLElement;
  proto.remove();
  if (note) fieldset.insertBefore(clone('catatan', { qText: note }), rest);
  for (const node of bodyOf(page, data, values)) fieldset.insertBefore(node, rest);
  if (shape === 'whose') rest.remove();
  if (facts[asked.key]?.last) {
    const label = rest.querySelector('label') as HTMLElement;
    (label.firstChild as Text).data = data.cek.rather;
  }
  return form;
}

const isOne = ({ asked: { of = [] } }: Put): boolean => of.length < 2;

/** The words of the question; a couple that is the only one is not numbered. */
function said({ asked, shape, family }: Put, { rules, cek }: CheckerData) {
  const lone = asked.list === 'couples' && (family.couples?.length ?? 0) < 2 && asked.of?.length === 1 && asked.of[0];
  const { list: _, ...plain } = asked;
  const found = sayQuestion(lone ? plain : asked, rules);
  if (shape === 'couples') return { ...found, text: rules.facts['couple.married'].anybody };
  return shape === 'whose' ? { ...found, text: cek.whose } : found;
}

function bodyOf(page: Put, data: CheckerData, values: Readonly<Record<string, string>>): Node[] {
  const { asked, shape, before, kinds = [] } = page;
  const { cek } = data;
  const { of = [], unread = [] } = asked;
  const answers = before?.kind === 'each' ? before.each : {};
  const yesNo = [
    { value: 'true', text: cek.yes },
    { value: 'false', text: cek.no },
  ];
  const ofEach = (options: readonly Option[]) =>
    isOne(page)
      ? rows('radio', 'j', options, [code(before?.kind === 'value' ? before.value : answers[of[0] ?? ''])])
      : of.flatMap((id, i) =>
          group(capital(nameOf(page, data, id)), rows('radio', `j${i}`, options, [code(answers[id ?? ''])])),
        );
  switch (shape) {
    case 'yes-no':
      return ofEach(yesNo);
    case 'choice':
      return ofEach(Object.keys(values).map((value) => ({ value, text: capital(values[value] as string) })));
    case 'ranges':
      return ofEach(rangesOf(asked).map((range) => ({ value: code(range), text: rangeText(range, asked.key, data) })));
    case 'couples': {
      const counts = cek.couples.map((text, count) => ({ value: String(count), text }));
      return rows('radio', 'j', counts, before?.kind === 'couples' ? [String(before.count)] : []);
    }
    case 'wife': {
      const { among = [] } = asked;
      const women = among.map((id) => ({
        value: id,
        text: capital(nameOf(page, data, id)),
        ...ageOf(id, page.family, data),
      }));
      const other = { value: OTHER, text: capital(values.elsewhere as string) };
      return rows('radio', 'j', [...women, other], before?.kind === 'wife' ? [before.wife ?? OTHER] : []);
    }
    case 'who':
      return rows('checkbox', 'j', whoOptions(page, data), before?.kind === 'who' ? whoTicked(before) : []);
    case 'kinds': {
      const found = Object.keys(values).filter((value) => !unread.includes(value));
      const options = [...found.map((value) => ({ value, text: capital(values[value] as string) })), none(cek)];
      return rows('checkbox', 'j', options, before?.kind === 'kinds' ? ticked(Object.keys(before.kinds)) : []);
    }
    case 'whose':
      return kinds.flatMap((kind, i) => {
        const who = before?.kind === 'kinds' ? (before.kinds[kind] ?? []) : [];
        return group(capital(values[kind] ?? kind), rows('checkbox', `j${i}`, people(page, data), who), kind);
      });
    case 'people':
      return peopleRows(page, data);
    case 'number':
      return numberRows(page, data);
  }
}

const ticked = (values: readonly string[]): readonly string[] => (values.length ? values : ['none']);
const whoTicked = ({ who, other }: Reply & { kind: 'who' }) => ticked(other ? [...who, OTHER] : who);
const none = (cek: CheckerData['cek']): Option => ({ value: 'none', text: cek.nobody });

/** An answer as the value of an option. */
const code = (answer: unknown): string => (answer === undefined ? '' : JSON.stringify(answer).replace(/"/g, ''));

const nameOf = ({ family }: Put, data: CheckerData, id: string | null): string => labelOf(id, family, data);

/** The listed ones a question is about, and somebody not listed where the list may be longer. */
function people({ asked, family }: Put, data: CheckerData): Option[] {
  const name = asked.list as 'members' | 'couples';
  const listed = (family[name] ?? []) as readonly Person[];
  const ids = listed.map(({ id }, i) => id ?? String(i + 1));
  const options = ids
    .filter((id) => asked.of?.includes(id))
    .map((id) => ({ value: id, text: capital(nameOf({ family } as Put, data, id)), ...ageOf(id, family, data) }));
  const open = family[`${name}Complete`] !== true;
  const other = ids.length ? data.cek.otherPerson : data.cek.somebody;
  return open ? [...options, { value: OTHER, text: name === 'members' ? other : data.cek.yesThere }] : options;
}

const whoOptions = (page: Put, data: CheckerData): Option[] => [none(data.cek), ...people(page, data)];
