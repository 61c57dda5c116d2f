import { type Answer, tell } from '../../src/engine/answers.ts';
import { compile } from '../../src/engine/compile.ts';
import type { TestNode } from '../../src/engine/node.ts';
import { blank, blankState, type Layout, type List, layoutOf, type Slots, type State } from '../../src/engine/state.ts';
import type { Case } from './random-case.ts';
import type { Possible } from './worlds.ts';

/** The same case as the engine sees it. */
export interface Posed {
  readonly layout: Layout;
  readonly node: TestNode;
  readonly state: State;
}

export const pose = ({ facts, rules, params, test, subject, known }: Case): Posed => {
  const layout = layoutOf(facts);
  const state = stateOf(layout, known);
  if (subject) bindSubject(layout, state, subject);
  return { layout, state, node: compile({ layout, rules, params }, test, subject) };
};

const bindSubject = (layout: Layout, state: State, subject: string): void => {
  const list = layout.lists.indexOf(subject);
  state.at[list] = (state.lists[list] as List).members[0] as Slots;
};

const stateOf = (layout: Layout, { record, lists }: Case['known']): State => {
  const state = blankState(layout);
  fill(layout, state.at[0] as Slots, record);
  for (const [name, { members, rest }] of Object.entries(lists)) {
    const list = layout.lists.indexOf(name);
    state.lists[list] = {
      members: members.map(({ may, facts }) => fill(layout, entry(layout, list, may), facts)),
      rest: rest && fill(layout, blank(layout, list), rest),
    };
  }
  return state;
};

const entry = (layout: Layout, list: number, may: boolean): Slots => [may ? 1 : 2, ...blank(layout, list).slice(1)];

const fill = (layout: Layout, slots: Slots, possible: Possible): Slots => {
  const answers = Object.entries(possible).flatMap(([id, values]): [string, Answer][] => {
    const { kind } = layout.refs.get(id)?.domain ?? {};
    if (kind === 'yes-no') return values.length === 1 ? [[id, values[0] as boolean]] : [];
    if (kind === 'choice') return [[id, values as string[]]];
    return [[id, [Math.min(...(values as number[])), Math.max(...(values as number[]))]]];
  });
  tell(layout, slots, Object.fromEntries(answers));
  return slots;
};
