import Engine from 'publicodes';
import { type Answers, type Plain, peer } from './peer.ts';

type Rules = Record<string, unknown>;

/** The name of a rule that says the same; a negation needs a name to negate. */
const named = (rule: Plain, rules: Rules): string => {
  if ('fact' in rule) return rule.fact;
  if ('value' in rule) return `${rule.value.fact} >= ${rule.from}`;
  const name = `rule ${Object.keys(rules).length}`;
  rules[name] = {};
  if ('not' in rule) rules[name] = `${aside(rule.not, rules)} = non`;
  else if ('all' in rule) rules[name] = { 'toutes ces conditions': rule.all.map((kid) => named(kid, rules)) };
  else rules[name] = { 'une de ces conditions': rule.any.map((kid) => named(kid, rules)) };
  return name;
};

const aside = (rule: Plain, rules: Rules): string => {
  if (!('value' in rule)) return named(rule, rules);
  const name = `rule ${Object.keys(rules).length}`;
  rules[name] = named(rule, rules);
  return name;
};

export const publicodes = peer(({ rule, yesNos, numbers }) => {
  const rules: Rules = {};
  for (const id of [...yesNos, ...numbers]) rules[id] = { question: '?' };
  const name = aside(rule, rules);
  const engine = new Engine(rules as never, { logger: { log: () => {}, warn: () => {}, error: () => {} } });
  return {
    input: (answers: Answers) =>
      Object.fromEntries(
        Object.entries(answers).map(([id, value]) => [id, value === true ? 'oui' : value === false ? 'non' : value]),
      ),
    run: (situation: Record<string, string | number>) => {
      const { nodeValue } = engine.setSituation(situation).evaluate(name);
      return typeof nodeValue === 'boolean' ? nodeValue : undefined;
    },
  };
});
