import { ZenEngine } from '@gorules/zen-engine';
import { type Answers, type Plain, peer, type Said } from './peer.ts';

/** `isYes`: how a yes/no fact is read. */
const expression = (rule: Plain, isYes: (fact: string) => string): string => {
  if ('fact' in rule) return isYes(rule.fact);
  if ('value' in rule) return `${rule.value.fact} >= ${rule.from}`;
  if ('not' in rule) return `not (${expression(rule.not, isYes)})`;
  const [parts, word] = 'all' in rule ? [rule.all, 'and'] : [rule.any, 'or'];
  return `(${parts.map((part) => expression(part, isYes)).join(` ${word} `)})`;
};

const engine = new ZenEngine();
const position = { x: 0, y: 0 };

const decisionOf = (said: string) =>
  engine.createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position },
      {
        id: 'rule',
        name: 'rule',
        type: 'expressionNode',
        position,
        content: { expressions: [{ id: 'said', key: 'said', value: said }] },
      },
      { id: 'out', name: 'out', type: 'outputNode', position },
    ],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'rule', type: 'edge' },
      { id: 'second', sourceId: 'rule', targetId: 'out', type: 'edge' },
    ],
  });

const reading = (isYes: (fact: string) => string) =>
  peer(({ rule }) => {
    const decision = decisionOf(expression(rule, isYes));
    return {
      input: (answers) => answers,
      run: async (answers: Answers): Promise<Said> => {
        const answer = await decision.safeEvaluate(answers);
        return answer.success && typeof answer.data.result.said === 'boolean' ? answer.data.result.said : undefined;
      },
    };
  });

export const zen = reading((fact) => fact);
/** As a cell of a decision table compares. */
export const zenEqual = reading((fact) => `${fact} == true`);
