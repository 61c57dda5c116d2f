import { type Names, namedBy, type OpenQuestion, wholeLaw } from 'keluarga';
import { groups } from 'keluarga/groups';
import { law } from './law.ts';

export type Office = 'family-planning' | 'social' | 'lenders' | 'food';

/** Whose field a question is, by the beginning of its id; the first that fits. */
const fields: readonly (readonly [string, Office])[] = [
  ['uppka.bridge.', 'lenders'],
  ['uppka.', 'family-planning'],
  ['kb.', 'family-planning'],
  ['pus.', 'family-planning'],
  ['risk.', 'family-planning'],
  ['pkh.', 'social'],
  ['bansos.', 'social'],
  ['desil.', 'social'],
  ['capital.', 'lenders'],
  ['legal.', 'food'],
];

/** @throws RangeError for a question of no known field. */
function officeOf({ id }: OpenQuestion): Office {
  const found = fields.find(([start]) => id.startsWith(start));
  if (!found) throw new RangeError(`whose question is ${id}?`);
  return found[1];
}

const all = [...law.questions.values()];

/** Every open question once, under the office that would know. */
export const questionsBy: readonly { readonly office: Office; readonly questions: readonly OpenQuestion[] }[] = (
  ['family-planning', 'social', 'lenders', 'food'] as const
).map((office) => ({ office, questions: all.filter((question) => officeOf(question) === office) }));

const { programmes } = wholeLaw();

/** The rules that read a question, and the programmes and checks of groups that stand on it. */
export const turnsOn = ({ id }: OpenQuestion) => {
  const names = ({ questions }: Pick<Names, 'questions'>) => questions.some((question) => question.id === id);
  return {
    rules: [...law.rules.values()].filter((rule) => names(namedBy(rule))),
    programmes: programmes.filter(names),
    checks: groups.programmes.filter(names),
  };
};
