import { type Answer, know } from '../engine/answers.ts';
import { type Possible, possible } from '../engine/narrow.ts';
import { onceFor } from '../engine/once-for.ts';
import { blank, type Layout, layoutOf, listOf, refOf, type Slots } from '../engine/state.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { valueOn } from '../law/dated.ts';
import { onceADay } from '../law/once-a-day.ts';
import type { Told } from '../records/notes.ts';
import { employmentAge } from './employment.ts';
import { facts } from './facts.ts';

const ready = /* @__PURE__ */ onceFor((layout: Layout) => onceADay((on) => possible(layout, facts, limitsOn(on))));

/** What the facts of a family say cannot be, under the law of a day. */
export const possibleOn = (layout: Layout, on: CivilDate): Possible => ready(layout)(on);

const limitsOn = (on: CivilDate) => {
  const found = valueOn(employmentAge.versions, on);
  return found.state === 'in-force' ? { [employmentAge.id]: found.version.value } : {};
};

let own: Layout | undefined;

/** The layout of the facts of a family alone. */
export const familyLayout = (): Layout => {
  own ??= layoutOf(facts);
  return own;
};

const OF = { member: ['members', 'member.age'], couple: ['couples', 'couple.wifeAge'] } as const;

/** What an entry of a list told, and its age on the day of the answers; nobody is younger than at birth. */
export const entrySlots = (kind: keyof typeof OF, told: Told, [least, most]: readonly [number, number]): Slots => {
  const layout = familyLayout();
  const [list, age] = OF[kind];
  const slots = blank(layout, listOf(layout, list));
  for (const key in told) {
    const ref = layout.refs.get(`${kind}.${key}`);
    const answer = told[key] as Answer | undefined;
    if (ref && ref.id !== age && answer !== undefined && answer !== 'unknown') know(slots, ref, answer);
  }
  const { slot } = refOf(layout, age);
  slots[slot] = Math.max(0, least);
  slots[slot + 1] = Math.max(0, most);
  return slots;
};
