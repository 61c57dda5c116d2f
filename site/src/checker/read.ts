import type { CheckerData } from './data.ts';
import { type Fields, fieldsOf } from './fields.ts';
import type { Put } from './question.ts';
import { readNumbers } from './read-numbers.ts';
import { readPeople } from './read-people.ts';
import { OTHER, type Reply } from './reply.ts';

/** What is wrong with a field, by its id. */
export interface Fault {
  readonly field: string;
  readonly text: string;
}

/** The reply a form holds, kinds of which the next page asks who, or what is wrong. */
export type Read =
  | { readonly reply: Reply }
  | { readonly kinds: readonly string[] }
  | { readonly faults: readonly Fault[] };

const UNKNOWN = 'tidak-tahu';

/** What is wrong with the answer is said at the first field unless another is named. */
export function read(form: HTMLFormElement, page: Put, today: string, data: CheckerData): Read {
  const fields = fieldsOf(form);
  const { faults } = data.cek;
  const unknown = fields.ticked('j').includes(UNKNOWN);
  const answers = fields.ticked('j').filter((value) => value !== UNKNOWN);
  const wrong = (text: string): Read => ({ faults: [{ field: fields.first, text }] });
  if (page.shape === 'people') return readPeople(fields, answers, unknown, data);
  if (page.shape === 'whose') return readWhose(fields, page.kinds ?? []);
  if (unknown && !answers.length && !fields.anyText) return { reply: { kind: 'unknown' } };
  switch (page.shape) {
    case 'number':
      return readNumbers(fields, page.asked, today, data);
    case 'couples':
      return answers[0] ? { reply: { kind: 'couples', count: Number(answers[0]) } } : wrong(faults.choose);
    case 'wife':
      return answers[0]
        ? { reply: { kind: 'wife', wife: answers[0] === OTHER ? null : answers[0] } }
        : wrong(faults.choose);
    case 'who':
      return answers.length ? { reply: whoOf(answers) } : wrong(faults.chooseSome);
    case 'kinds':
      return answers.length ? kindsOf(answers) : wrong(faults.chooseSome);
    default:
      return readChoice(fields, page, answers) ?? wrong(faults.choose);
  }
}

const NOBODY = 'none';

const whoOf = (answers: readonly string[]): Reply => ({
  kind: 'who',
  who: answers.filter((value) => value !== NOBODY && value !== OTHER),
  other: answers.includes(OTHER),
});

function kindsOf(answers: readonly string[]): Read {
  const kinds = answers.filter((value) => value !== NOBODY);
  return kinds.length ? { kinds } : { reply: { kind: 'kinds', kinds: {} } };
}

const readWhose = ({ ticked }: Fields, kinds: readonly string[]): Read => ({
  reply: { kind: 'kinds', kinds: Object.fromEntries(kinds.map((kind, i) => [kind, ticked(`j${i}`)])) },
});

/** One option, or one for each; nothing where none was chosen. */
function readChoice({ ticked }: Fields, { asked }: Put, answers: readonly string[]): Read | undefined {
  const { of = [], list } = asked;
  const told = of.length > 1 ? of.map((_, i) => ticked(`j${i}`)[0]) : [answers[0]];
  if (told.every((value) => value === undefined)) return undefined;
  const values = told.map((value) => (value === undefined ? 'unknown' : decoded(value)));
  if (!list) return { reply: { kind: 'value', value: values[0] as never } };
  return { reply: { kind: 'each', each: Object.fromEntries(of.map((id, i) => [id, values[i]])) as never } };
}

/** The answer that the value of an option stands for. */
const decoded = (value: string): unknown =>
  value === 'true' || value === 'false' ? value === 'true' : value.startsWith('[') ? JSON.parse(value) : value;
