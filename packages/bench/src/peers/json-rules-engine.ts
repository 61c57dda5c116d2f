import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { type Answers, type Plain, peer } from './peer.ts';

const condition = (rule: Plain): unknown => {
  if ('fact' in rule) return { fact: rule.fact, operator: 'equal', value: true };
  if ('value' in rule) return { fact: rule.value.fact, operator: 'greaterThanInclusive', value: rule.from };
  if ('not' in rule) return { not: condition(rule.not) };
  return 'all' in rule ? { all: rule.all.map(condition) } : { any: rule.any.map(condition) };
};

export const jsonRulesEngine = peer(({ rule }) => {
  const conditions = { all: [condition(rule)] } as TopLevelCondition;
  const engine = new Engine([{ conditions, event: { type: 'yes' } }], { allowUndefinedFacts: true });
  return {
    input: (answers: Answers) => answers,
    run: async (answers: Answers) => (await engine.run(answers)).events.length > 0,
  };
});
