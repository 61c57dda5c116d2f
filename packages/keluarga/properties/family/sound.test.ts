import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf, type Ref, type Slots } from '../../src/engine/state.ts';
import { birthdaysOf, staleDaysOf } from '../../src/family/change-days.ts';
import { type Derived, familyState } from '../../src/family/derive.ts';
import { facts } from '../../src/family/facts.ts';
import type { ListName } from '../../src/family/family.ts';
import { readFamily } from '../../src/family/read.ts';
import { LONG, RUNS } from '../runs.ts';
import { birthdaysPassed, distance, monthsPassed, shifted } from './calendar.ts';
import { couldBe, possiblePerson } from './possible.oracle.ts';
import { factsOf, type Truths, type Value } from './teller.ts';
import { type Told, told, type Unit } from './told.ts';

const layout = layoutOf(facts);
const KINDS = { members: 'member', couples: 'couple' } as const;
const AGE_KEYS = { members: 'age', couples: 'wifeAge' } as const;

/** Whether a value is one of those the slots leave possible. */
const allows = (slots: Slots, { domain, slot }: Ref, value: Value): boolean => {
  const now = slots[slot] as number;
  if (domain.kind === 'yes-no') return now === 1 || now === (value ? 2 : 0);
  if (domain.kind === 'choice') return (now & (1 << domain.values.indexOf(value as string))) !== 0;
  return now <= (value as number) && (value as number) <= (slots[slot + 1] as number);
};

/** Of a fact whose answer grew old, every value that can be on the day is possible again. */
const isForgotten = (slots: Slots, ref: Ref, key: string, truths: Truths): boolean => {
  const { domain } = ref;
  const values: readonly Value[] =
    domain.kind === 'yes-no'
      ? [true, false]
      : domain.kind === 'choice'
        ? domain.values
        : [domain.min as number, domain.max as number];
  const then = 'sex' in truths ? possiblePerson(truths) : truths;
  return values.every((value) => !couldBe(key, value, then) || allows(slots, ref, value));
};

/** Holds the slots of one unit, or of anyone not listed, against the truth. */
const check = (
  slots: Slots,
  kind: string,
  list: ListName | undefined,
  truths: Truths,
  days: number,
  ofTheDay: Truths = {},
) => {
  for (const [key, { holdsDays = Infinity }] of factsOf(list)) {
    const ref = layout.refs.get(`${kind}.${key}`) as Ref;
    const fits =
      days > holdsDays && !(key in ofTheDay)
        ? isForgotten(slots, ref, key, truths)
        : allows(slots, ref, truths[key] as Value);
    if (!fits) expect.fail(`${kind}.${key}: ${truths[key]} is not in ${slots} after ${days} days`);
  }
};

const checkUnit = (derived: Derived, { family, on }: Told, list: ListName, unit: Unit) => {
  const { members, rest } = derived.state.lists[layout.lists.indexOf(list)] ?? { members: [], rest: null };
  const at = unit.id === undefined ? -1 : derived.units[list].indexOf(unit.id);
  const entry = unit.id === undefined ? rest : members[at];
  if (unit.there > on) return unit.id === undefined || expect(entry?.[0] ?? 1).toBe(1);
  if (!entry) return expect.fail(`${list} ${unit.id} is left out`);
  const ages = { [AGE_KEYS[list]]: birthdaysPassed(unit.birth, on), ageMonths: monthsPassed(unit.birth, on) };
  const ofTheDay = unit.truthsOn?.(on) ?? {};
  const truths = { ...unit.truths, ...ofTheDay, ...ages };
  return check(entry, KINDS[list], list, truths, distance(family.answeredOn, on), ofTheDay);
};

test('what is derived leaves the truth possible, on any day', LONG, () => {
  fc.assert(
    fc.property(told, (one) => {
      const { family, record, units, on } = one;
      const derived = familyState(layout, family, on);
      const slots = derived.state.at[0] as Slots;
      const { desil = 1, ...others } = record;
      check(slots, 'kk', undefined, { desil, ...others }, distance(family.desil?.on ?? family.answeredOn, on));
      for (const list of ['members', 'couples'] as const) {
        for (const unit of units[list]) checkUnit(derived, one, list, unit);
        const isComplete = family[`${list}Complete`] === true;
        expect(derived.state.lists[layout.lists.indexOf(list)]?.rest === null).toBe(isComplete);
      }
    }),
    { numRuns: RUNS },
  );
});

/** As JSON, the keys of every object in order. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, item) =>
    item && typeof item === 'object' && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort()) : item,
  );

test('a record that says nothing false is read as it is', LONG, () => {
  fc.assert(
    fc.property(told, ({ family }) => {
      const read = readFamily(family);
      if (!read.ok) expect.fail(JSON.stringify(read.issues));
      expect(sorted(read.family)).toBe(sorted(family));
    }),
    { numRuns: RUNS },
  );
});

const ALL = { 'member.ageMonths': 'all', 'couple.youngestMonths': 'all' } as const;

test('what is derived changes only on the days named', LONG, () => {
  fc.assert(
    fc.property(told, ({ family, on }) => {
      const next = shifted(on, 1);
      const [a, b] = [on, next].map((day) => {
        const { state, stale, units, asked } = familyState(layout, family, day);
        return JSON.stringify([state, stale, units, [...asked]]);
      });
      const days = [...birthdaysOf(family, on, next, ALL), ...staleDaysOf(family)];
      if (!days.includes(next)) expect(b).toBe(a);
    }),
    { numRuns: RUNS },
  );
});
