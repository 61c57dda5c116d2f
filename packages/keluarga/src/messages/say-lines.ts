import type { Line } from '../assessment/finding.ts';
import type { Grade } from '../law/dated.ts';
import type { Citation } from '../law/instrument.ts';
import { fill, named, spoken } from './format.ts';
import type { RuleWords, Words } from './words.ts';

/** A line of the law as a sentence. */
export interface SaidLine {
  readonly mark: Line['truth'];
  readonly text: string;
  /** 0 for what the programme asks; above it, what such a line rests on. */
  readonly depth: number;
  /** Absent where no version was in force. */
  readonly cite?: Citation;
  readonly grade?: Grade;
  /** A source that says otherwise. */
  readonly dispute?: Citation;
}

/** The value of a parameter as text. */
export type ValueFor = (param: string) => string;

/** The lines below the programme's own rule; below a line only what makes it true. */
export const sayLines = (root: Line, words: Words, valueFor: ValueFor): SaidLine[] => {
  const said = (line: Line, depth: number, whom?: string): SaidLine[] =>
    carrying(line).flatMap((kid) => {
      const who = kid.of ?? whom;
      if (kid.kind !== 'rule') return said(kid, depth, who);
      const { cite, grade, dispute, truth } = kid;
      const own: SaidLine = {
        mark: truth,
        text: textOf(kid, who, words, valueFor),
        depth,
        ...(cite && { cite }),
        ...(grade && { grade }),
        ...(dispute && { dispute: dispute.cite }),
      };
      return [own, ...(truth === 'yes' ? said(kid, depth + 1, who) : [])];
    });
  return said(root, 0);
};

/** What is below a line, without the ways not needed once one holds; nothing below a denial, which would read turned. */
const carrying = ({ kind, truth, because }: Line): readonly Line[] => {
  if (kind === 'not') return [];
  const one = truth === 'yes' && (kind === 'any' || kind === 'some' || kind === 'atLeast');
  return one ? because.filter((kid) => kid.truth === 'yes') : because;
};

const textOf = (line: Line, who: string | undefined, words: Words, valueFor: ValueFor): string => {
  const { id, truth, eitherWay, where, because } = line;
  const { phrases } = words;
  const rule: RuleWords | undefined = (words.rules as Readonly<Record<string, RuleWords>>)[id];
  if (because.some((kid) => kid.id === `unread:${id}`)) return fill(phrases.unread, { label: rule?.label ?? id });
  const text = (truth === 'unknown' && isMarked(line) && rule?.marked) || rule?.[truth] || id;
  const sentences = [
    fill(text, (key) => (key === 'who' ? spoken(who ?? phrases.anyMember) : valueFor(key))),
    ...(eitherWay ? [phrases.eitherWay] : []),
    ...(where ? [fill(phrases.practice, { place: named(words.places, where) })] : []),
  ];
  return sentences.join(' ');
};

/** Whether what the line denies is so, and only an office can put it right. */
const isMarked = ({ because }: Line): boolean =>
  because.some((kid) => (kid.kind === 'not' ? kid.truth === 'no' : kid.kind === 'any' && isMarked(kid)));
