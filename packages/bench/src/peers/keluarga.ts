import { blankState, compile, decide, integer, layoutOf, tell, yesNo } from 'keluarga';
import { type Answers, type Plan, peer } from './peer.ts';

const prepare = ({ rule, yesNos, numbers }: Plan) => {
  const facts = {
    ...Object.fromEntries(yesNos.map((id) => [id, yesNo()])),
    ...Object.fromEntries(numbers.map((id) => [id, integer(0, 5, 'one')])),
  };
  const layout = layoutOf(facts);
  const node = compile({ layout, rules: {}, params: {} }, rule);
  const stateOf = (answers: Answers) => {
    const state = blankState(layout);
    tell(layout, state.at[0] as number[], answers);
    return state;
  };
  return { node, stateOf };
};

const said = (truth: number) => (truth === 1 ? undefined : truth === 2);

export const keluarga = peer((plan) => {
  const { node, stateOf } = prepare(plan);
  return { input: (answers) => answers, run: (answers: Answers) => said(decide(node, stateOf(answers))) };
});

/** The same without `decide`: three-valued logic alone. */
export const threeValued = peer((plan) => {
  const { node, stateOf } = prepare(plan);
  return { input: (answers) => answers, run: (answers: Answers) => said(node.truth(stateOf(answers))) };
});
