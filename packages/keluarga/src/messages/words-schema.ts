import { list, object, type Schema } from '../law/json-schema.ts';
import type { WordsDocument } from './words-document.ts';

const text: Schema = { type: 'string', minLength: 1 };
const texts: Schema = { type: 'object', additionalProperties: text };

const kinds: Readonly<Record<keyof WordsDocument, Schema>> = {
  facts: object({
    label: text,
    question: text,
    'why?': text,
    'values?': { description: 'of a choice, by value', ...texts },
    'anybody?': { description: 'asked of a whole list at once', ...text },
    'askAt?': { description: 'who knows the answer', ...text },
  }),
  lists: object({ label: text, 'question?': text, 'why?': text, 'complete?': text }),
  rules: object({
    label: text,
    yes: text,
    no: text,
    unknown: text,
    'marked?': { description: 'instead of unknown, where an office can clear a mark', ...text },
  }),
  params: text,
  openQuestions: text,
  wanted: { oneOf: [object({ yes: text }), object({ write: text })] },
  disputes: { description: 'what a rival source says, or by rule what is contested', ...text },
  programmes: object({ name: text, 'full?': text, 'about?': text, 'gives?': text, 'ifChosen?': text }),
  classes: object({ name: text, classes: { description: 'by class', ...texts } }),
  procedures: object({
    name: text,
    steps: {
      description: 'by step',
      type: 'object',
      additionalProperties: object({ title: text, 'text?': text }),
    },
  }),
  counts: { description: 'of a procedure; {time} is how long', ...text },
  traps: text,
  collateral: text,
  statements: { description: 'by the value of a version', ...text },
  contacts: object({ name: text, does: text }),
  dangerSigns: { description: 'follows "go at once if"', ...text },
  decidedBy: text,
  documents: text,
  where: text,
  offices: { description: 'by place, the names of the offices by role', ...texts },
  localities: text,
  places: text,
  grades: text,
  kinds: { description: 'of texts', ...text },
  units: text,
  leftOut: text,
};

/** JSON Schema (draft 2020-12) of the document of all words. */
export const wordsSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The words of keluarga',
  description:
    'In Bahasa Indonesia (id) and English (en). {who} is a person by id, {a.b} the value of the parameter a.b on the day asked about.',
  ...object(
    Object.fromEntries(
      Object.entries(kinds).map(([kind, words]) => [
        kind,
        list(object({ id: { type: 'string' }, words: object({ id: words, en: words }) })),
      ]),
    ),
  ),
});
