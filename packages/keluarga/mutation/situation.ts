import { type Answer, tell } from '../src/engine/answers.ts';
import { known } from '../src/engine/known.ts';
import { blank, blankState, type Layout, type Slots, type State } from '../src/engine/state.ts';
import type { Known } from './case.ts';

/** What is known, as a state; the entry asked about is the first of its list. */
export const stateOf = (layout: Layout, told: Known, subject = ''): State => {
  const state = blankState(layout);
  const about = layout.lists.indexOf(subject);
  if (about > 0) {
    const entry = blank(layout, about);
    state.lists[about] = { members: [entry], rest: blank(layout, about) };
    state.at[about] = entry;
  }
  for (const [id, value] of Object.entries(told)) {
    const list = layout.lists.indexOf(id);
    if (list < 0) {
      const at = layout.refs.get(id)?.list ?? 0;
      if (!state.at[at]?.length) throw new RangeError(`${id}: of whom?`);
      const wrong = tell(layout, state.at[at], { [id]: value as Answer });
      if (wrong.length) throw new RangeError(`${id}: contradicts itself`);
    } else {
      const others = (value as readonly Record<string, Answer>[]).map((answers) => {
        const entry = blank(layout, list);
        tell(layout, entry, answers);
        return entry;
      });
      const asked = list === about ? [state.at[list] as Slots] : [];
      state.lists[list] = { members: [...asked, ...others], rest: null };
    }
  }
  return state;
};

/** What a state knows, in the words of a case; entries that exist only. */
export const toldBy = (layout: Layout, { at, lists }: State): Known => {
  const answers = (list: number, slots: Slots): Record<string, Answer> =>
    Object.fromEntries(
      [...layout.refs.values()].flatMap((ref) => {
        const answer = ref.list === list ? known(slots, ref) : undefined;
        return answer === undefined ? [] : [[ref.id, answer]];
      }),
    );
  const told: Record<string, Known[string]> = answers(0, at[0] as Slots);
  layout.lists.forEach((name, list) => {
    const members = lists[list]?.members.filter(([exists]) => exists) ?? [];
    if (list > 0 && members.length) told[name] = members.map((slots) => answers(list, slots));
  });
  return told;
};
