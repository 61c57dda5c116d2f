import { type Answer, tell } from './answers.ts';
import { compile } from './compile.ts';
import { type TestLike, test } from './expression.ts';
import type { Facts } from './facts.ts';
import type { TestNode } from './node.ts';
import { blank, blankState, type Layout, type List, layoutOf, type Slots, type State } from './state.ts';

type Answers = Readonly<Record<string, Answer | undefined>>;

interface Given {
  readonly answers?: Answers;
  /** By list: what is known of the listed ones, and of anyone else; a list without `rest` is complete. */
  readonly lists?: Readonly<Record<string, { readonly members?: readonly Answers[]; readonly rest?: Answers }>>;
  readonly rules?: Readonly<Record<string, TestLike>>;
  readonly params?: Readonly<Record<string, number>>;
  /** The list whose first entry the rule is about. */
  readonly subject?: string;
}

/** For tests: a rule, and a state of what was answered. */
export const posed = (
  facts: Facts,
  rule: TestLike,
  { answers = {}, lists = {}, rules = {}, params = {}, subject }: Given = {},
): { layout: Layout; node: TestNode; state: State } => {
  const layout = layoutOf(facts);
  const state = blankState(layout);
  const say = (slots: Slots, known: Answers) => tell(layout, slots, known as Record<string, Answer>);
  say(state.at[0] as Slots, answers);
  for (const [name, { members = [], rest }] of Object.entries(lists)) {
    const list = layout.lists.indexOf(name);
    const entry = (known: Answers): Slots => {
      const slots = blank(layout, list);
      say(slots, known);
      return slots;
    };
    state.lists[list] = { members: members.map(entry), rest: rest ? entry(rest) : null };
    if (name === subject) state.at[list] = (state.lists[list] as List).members[0] as Slots;
  }
  const plain = Object.fromEntries(Object.entries(rules).map(([id, term]) => [id, test(term)]));
  return { layout, state, node: compile({ layout, rules: plain, params }, test(rule), subject) };
};
