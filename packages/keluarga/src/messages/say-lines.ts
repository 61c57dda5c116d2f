import type { Line } from '../assessment/finding.ts';
import type { Grade } from '../law/dated.ts';
import type { Citation } from '../law/instrument.ts';
import type { LawNumber } from '../law/numbers.ts';
import { fill, named, own, whoIs } from './format.ts';
import { type ValueFor, valuesIn } from './values-on.ts';
import type { Words } from './words.ts';

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
  /** What it compares with: each number with its source. */
  readonly numbers: readonly SaidNumber[];
}

/** A number of the law that a line compares with. */
export interface SaidNumber extends Pick<LawNumber, 'cite' | 'grade' | 'lastSeen'> {
  readonly text: string;
}

/** Of whom the finding is, as spoken; undefined for the whole record. */
export type Whom = string | undefined;

/**
 * The lines below the programme's own rule; below a line that holds what makes it true, below one that does not what
 * fails by a part of it only. The own rule itself where else nothing would tell why it is no.
 */
export const sayLines = (root: Line, words: Words, numbers: readonly LawNumber[], subject?: Whom): SaidLine[] => {
  const valueFor = valuesIn(numbers, words);
  const byParam = new Map(numbers.map((one) => [`param:${one.id}`, one]));
  const sourcesOf = (line: Line): SaidNumber[] =>
    [...new Set(readsOf(line))].flatMap((read) => {
      const found = byParam.get(read);
      if (!found) return [];
      const { id, cite, grade, lastSeen } = found;
      return [{ text: `${named(words.params, id)}: ${valueFor(id)}`, cite, grade, lastSeen }];
    });
  const sentence = (line: Line, depth: number, whom: Whom): SaidLine => {
    const { cite, grade, dispute, truth } = line;
    return {
      mark: truth,
      text: textOf(line, whom, words, valueFor),
      depth,
      ...(cite && { cite }),
      ...(grade && { grade }),
      ...(dispute && { dispute: dispute.cite }),
      numbers: sourcesOf(line),
    };
  };
  const said = (line: Line, depth: number, whom: Whom, list = '', isBelowNo = false): SaidLine[] =>
    carrying(line).flatMap((kid) => {
      const who = kid.of === undefined ? whom : whoIs(list, kid.of, words);
      if (kid.kind !== 'rule') return said(kid, depth, who, kid.list, isBelowNo);
      if (isBelowNo && !isNear(kid)) return [];
      const { truth } = kid;
      return [sentence(kid, depth, who), ...(truth === 'unknown' ? [] : said(kid, depth + 1, who, '', truth === 'no'))];
    });
  const below = said(root, 0, subject);
  const isTold = root.truth !== 'no' || below.some(({ mark }) => mark === 'no');
  return isTold ? below : [sentence(root, 0, subject), ...below];
};

/** What is below a line, without the ways not needed once one holds; nothing below a denial, which would read turned. */
const carrying = ({ kind, truth, because }: Line): readonly Line[] => {
  if (kind === 'not') return [];
  const one = truth === 'yes' && (kind === 'any' || kind === 'some' || kind === 'atLeast');
  return one ? because.filter((kid) => kid.truth === 'yes') : because;
};

/** Whether a line is no although a part of what it asks is so. */
const isNear = (line: Line): boolean =>
  line.truth === 'no' && line.because.some((kid) => (kid.kind === 'all' ? kid.because.some(isSo) : isNear(kid)));

/** Whether something told of the family makes it so. */
const isSo = ({ kind, truth, because }: Line): boolean =>
  truth === 'yes' && (kind === 'fact' || kind === 'compare' || because.some(isSo));

/** What is compared in a line itself, not in a rule below it. */
const readsOf = ({ reads = [], because }: Line): readonly string[] => [
  ...reads,
  ...because.flatMap((kid) => (kid.kind === 'rule' ? [] : readsOf(kid))),
];

const textOf = (line: Line, whom: Whom, words: Words, valueFor: ValueFor): string => {
  const { id, truth, eitherWay, where, because } = line;
  const { phrases } = words;
  const rule = own(words.rules, id);
  if (because.some((kid) => kid.id === `unread:${id}`)) return fill(phrases.unread, { label: rule?.label ?? id });
  const text = (truth === 'unknown' && isMarked(line) && rule?.marked) || rule?.[truth] || id;
  const sentences = [
    fill(text, (key) => (key === 'who' ? (whom ?? phrases.anyMember) : valueFor(key))),
    ...(eitherWay ? [phrases.eitherWay] : []),
    ...(where ? [fill(phrases.practice, { place: named(words.places, where) })] : []),
  ];
  return sentences.join(' ');
};

/** Whether what the line denies is so, and only an office can put it right. */
const isMarked = ({ because }: Line): boolean =>
  because.some((kid) => (kid.kind === 'not' ? kid.truth === 'no' : kid.kind === 'any' && isMarked(kid)));
