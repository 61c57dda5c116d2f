import type { Finding, Missing } from '../assessment/finding.ts';
import { fill, listed, named, own, whoIs } from './format.ts';
import type { ValueFor } from './values-on.ts';
import type { Words } from './words.ts';

/** What the family could still answer, in a few words each, and of whom. */
export const sayMissing = (missing: readonly Missing[], words: Words): string[] => {
  const { phrases } = words;
  const whom = new Map<string, { first: Missing; who: string[] }>();
  for (const first of missing) {
    const { fact, of, for: what } = first;
    const group = whom.get(`${what} ${fact}`) ?? { first, who: [] };
    whom.set(`${what} ${fact}`, group);
    if (of !== undefined) group.who.push(whoIs(listOf(fact), of, words));
  }
  return [...whom.values()].map(({ first: { fact, for: what }, who }) => {
    const label = labelOf(fact, words);
    const whole = who.length ? fill(phrases.ofWhom, { label, who: listed(who, words) }) : label;
    return what === 'amount' ? fill(phrases.forAmount, { label: whole }) : whole;
  });
};

const LIST = 'list:';

/** The list whose entries carry the fact, as it is spoken of. */
const listOf = (fact: string): string =>
  fact.startsWith('couple.') ? 'couples' : fact.startsWith('product.') ? 'products' : 'members';

const labelOf = (fact: string, { facts, lists }: Words): string => {
  const found: { label: string } | undefined = fact.startsWith(LIST)
    ? own(lists, fact.slice(LIST.length))
    : own(facts, fact);
  return found?.label ?? fact;
};

/** What the law leaves open: a question, a contested line, a rule or a number not read for that day. */
export const sayUnsettled = (ids: Finding['unsettled'], words: Words, valueFor: ValueFor): string[] =>
  ids.map((id) => {
    const [kind, rest] = id.split(':') as [string, string?];
    const { openQuestions, disputes, phrases, rules, params } = words;
    if (rest === undefined) return fill(named(openQuestions, id), valueFor);
    if (kind === 'dispute') return fill(named(disputes, rest), valueFor);
    if (kind === 'param') return fill(phrases.unreadNumber, { label: named(params, rest) });
    return fill(phrases.unread, { label: own(rules, rest)?.label ?? rest });
  });
