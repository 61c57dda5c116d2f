import type { Protection } from '../acceptor/methods.ts';
import type { Span } from '../law/months.ts';
import type { AcceptorWords } from './acceptor-words.ts';
import { fill } from './format.ts';

/** How long a method is said to protect, without a capital or a full stop. */
export const sayProtection = (protection: Protection, words: AcceptorWords): string => {
  if (protection.kind !== 'lasts') return words.protections[protection.kind];
  const { least, most } = protection;
  const [from, to] = [saySpan(least, words), saySpan(most, words)];
  if (from === to) return from;
  const [[unit, n], [other]] = [partsOf(least), partsOf(most)];
  return fill(words.between, { from: unit === other ? String(n) : from, to });
};

/** That protection may have ended and whom to ask, in whole sentences; undefined where there is nothing to end. */
export const sayOver = (
  { kind }: Protection,
  { over, askSoon }: Pick<AcceptorWords, 'over' | 'askSoon'>,
): string | undefined =>
  kind === 'lasts' || kind === 'per-strip' || kind === 'while-mal-holds' ? `${over[kind]} ${askSoon}` : undefined;

const partsOf = (span: Span) => Object.entries(span)[0] as [keyof AcceptorWords['spans'], number];

const saySpan = (span: Span, { spans }: AcceptorWords): string => {
  const [unit, n] = partsOf(span);
  return fill(spans[unit][n === 1 ? 'one' : 'other'], { n: String(n) });
};
