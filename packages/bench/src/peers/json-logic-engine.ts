import { LogicEngine } from 'json-logic-engine';
import { type Answers, type Plain, peer } from './peer.ts';

const logic = (rule: Plain): unknown => {
  if ('fact' in rule) return { var: rule.fact };
  if ('value' in rule) return { '>=': [{ var: rule.value.fact }, rule.from] };
  if ('not' in rule) return { '!': logic(rule.not) };
  return 'all' in rule ? { and: rule.all.map(logic) } : { or: rule.any.map(logic) };
};

export const jsonLogicEngine = peer(({ rule }) => {
  const run = new LogicEngine().build(logic(rule)) as (answers: Answers) => unknown;
  return { input: (answers) => answers, run: (answers: Answers) => Boolean(run(answers)) };
});
