import { blankState, type Layout, type List, listOf, type Slots } from '../../engine/state.ts';
import { type CivilDate, civilDate } from '../../law/civil-date.ts';
import type { Answered, Rare } from '../../law/record-kind.ts';
import { fieldsOf } from '../../records/fields-of.ts';
import { Notes, type Told } from '../../records/notes.ts';
import { packEntries } from '../../records/pack-entries.ts';
import { groupFacts } from './facts.ts';
import { type Group, PAPERS } from './group.ts';
import { factsFromLoans } from './loans.ts';

type GroupListName = 'people' | 'products';

/** What the record of a group answers about a day. */
export interface GroupDerived extends Answered {
  readonly units: Readonly<Record<GroupListName, readonly string[]>>;
}

const fields = /* @__PURE__ */ fieldsOf(groupFacts);

/**
 * What the record of a group answers about a day. Ages and months of business grow with the day; of a day before the
 * answers they are not known. `old`: the facts whose answers no longer hold; those answered too far from the day when
 * left out.
 * @throws RangeError for a text that is no day, TypeError for an answer its fact cannot have.
 */
export const groupState = (
  layout: Layout,
  group: Group,
  on: CivilDate,
  _rare?: Rare,
  old?: ReadonlySet<string>,
): GroupDerived => {
  const state = blankState(layout);
  const notes = new Notes(group.answeredOn, civilDate(on), old);
  const { people = [], products = [], papers = {}, chair, class: told } = group;
  const answers = {
    ...group,
    ...Object.fromEntries(PAPERS.map((key) => [key, hasOn(papers[key], on)])),
    hasChair: chair === undefined || chair === 'unknown' ? chair : chair !== false,
    class: told?.value,
  };
  notes.packAll(fields(layout), state.at[0] as Slots, answers);
  const pack = (name: GroupListName, entries: readonly { readonly id: string }[]): string[] => {
    const complete = group[`${name}Complete`];
    notes.ofList(name, complete);
    const list = state.lists[listOf(layout, name)] as List;
    packEntries(list, fields(layout, name), { entries: entries as unknown as readonly Told[], complete }, notes);
    return entries.map(({ id }) => id);
  };
  const withLoans = people.map((person) => ({ ...person, ...factsFromLoans(group, person.id, on) }));
  const units = { people: pack('people', withLoans), products: pack('products', products) };
  const { asked, unsure, stale } = notes;
  return { state, asked, unsure, stale: [...stale], units, carriedForward: on !== group.answeredOn };
};

/** A paper past its last day is no longer had. */
const hasOn = (paper: { has: boolean | 'unknown'; until?: CivilDate } | undefined, on: CivilDate) =>
  paper?.has === true && paper.until !== undefined && on > paper.until ? false : paper?.has;
