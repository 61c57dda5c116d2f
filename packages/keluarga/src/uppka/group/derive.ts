import { type Answer, know } from '../../engine/answers.ts';
import type { Fact } from '../../engine/facts.ts';
import { blankState, type Layout, type List, listOf, refOf, type Slots } from '../../engine/state.ts';
import { type CivilDate, civilDate, daysBetween, monthsBetween } from '../../law/civil-date.ts';
import type { Answered, Rare } from '../../law/record-kind.ts';
import { groupFacts } from './facts.ts';
import { GROUP_LISTS, type Group, PAPERS } from './group.ts';
import { factsFromLoans } from './loans.ts';

type GroupListName = 'people' | 'products';

/** What the record of a group answers about a day. */
export interface GroupDerived extends Answered {
  readonly units: Readonly<Record<GroupListName, readonly string[]>>;
}

type Told = Readonly<Record<string, unknown>>;

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
  const asked = new Set<string>();
  const unsure = new Map<Slots, Set<string>>();
  const stale = new Set<string>();
  const away = Math.abs(daysBetween(group.answeredOn, civilDate(on)));

  const pack = (kind: string, slots: Slots, told: Told) => {
    for (const [key, answer] of Object.entries(told)) {
      const id = `${kind}.${key}`;
      const fact: Fact | undefined = (groupFacts as Readonly<Record<string, Fact>>)[id];
      if (!fact || answer === undefined) continue;
      const isOld = away > (fact.holdsDays ?? Infinity);
      if (isOld) stale.add(id);
      if (old ? old.has(id) : isOld) continue;
      if (answer === 'unknown') {
        if (fact.of) unsure.set(slots, (unsure.get(slots) ?? new Set()).add(id));
        else asked.add(id);
      } else {
        const later = fact.grows ? grown(answer as Grown, fact, group.answeredOn, on) : (answer as Answer);
        if (later !== null) know(slots, refOf(layout, id), later);
      }
    }
  };
  const packList = (name: GroupListName, entries: readonly Told[], complete: unknown) => {
    const list = state.lists[listOf(layout, name)] as List;
    for (const entry of entries) {
      const slots = [...(list.rest as Slots)];
      slots[0] = 2;
      pack(GROUP_LISTS[name], slots, entry);
      list.members.push(slots);
    }
    if (complete === true) list.rest = null;
    else if (complete !== undefined) asked.add(`list:${name}`);
    return entries.map(({ id }) => id as string);
  };

  const { people = [], products = [], papers = {}, chair, class: told, ...answers } = group;
  pack('group', state.at[0] as Slots, answers as unknown as Told);
  pack('group', state.at[0] as Slots, {
    ...Object.fromEntries(PAPERS.map((key) => [key, hasOn(papers[key], on)])),
    hasChair: chair === undefined || chair === 'unknown' ? chair : chair !== false,
    class: told?.value,
  });
  const withLoans = people.map((person) => ({ ...person, ...factsFromLoans(group, person.id, on) }));
  const units = {
    people: packList('people', withLoans, group.peopleComplete),
    products: packList('products', products as unknown as readonly Told[], group.productsComplete),
  };
  return { state, asked, unsure, stale: [...stale], units, carriedForward: on !== group.answeredOn };
};

/** A paper past its last day is no longer had. */
const hasOn = (paper: { has: boolean | 'unknown'; until?: CivilDate } | undefined, on: CivilDate) =>
  paper?.has === true && paper.until !== undefined && on > paper.until ? false : paper?.has;

type Grown = number | readonly [number, number];

/** Years or months later, a started one included as possible; null when the day lies before. */
const grown = (answer: Grown, { domain }: Fact, from: CivilDate, on: CivilDate): readonly [number, number] | null => {
  if (domain.kind !== 'integer' || on < from) return null;
  const [low, high] = typeof answer === 'number' ? [answer, answer] : answer;
  if (on === from) return [low, high];
  const months = monthsBetween(from, on);
  const whole = domain.unit === 'year' ? Math.floor(months / 12) : months;
  const most = domain.max ?? Infinity;
  return [Math.min(low + whole, most), Math.min(high + whole + 1, most)];
};
