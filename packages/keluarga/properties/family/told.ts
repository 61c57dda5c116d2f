import fc from 'fast-check';
import type { Family, ListName } from '../../src/family/family.ts';
import { birthdaysPassed, monthsPassed, shifted } from './calendar.ts';
import { possibleCouple, possiblePerson } from './possible.oracle.ts';
import { factsOf, Teller, type Truths } from './teller.ts';
import { type Being, type Pair, unitTruths } from './unit.oracle.ts';

/** A member, or a couple: whose age is the wife's, and which is there once she and whoever the record names are born. */
export interface Unit {
  /** As a finding names it; undefined for one the record does not list. */
  readonly id: string | undefined;
  readonly there: string;
  readonly birth: string;
  /** On the day of the answers. */
  readonly truths: Truths;
  /** What is so on another day, where it is otherwise then. */
  readonly truthsOn?: (on: string) => Truths;
}

/** A family as it is, and a record that says less of it but nothing false. */
export interface Told {
  readonly record: Truths;
  readonly units: Readonly<Record<ListName, readonly Unit[]>>;
  readonly family: Family;
  /** A day asked about. */
  readonly on: string;
}

interface Entry {
  readonly unit: Unit;
  readonly being: Being;
  /** As the record has it; undefined when it does not list it. */
  readonly told: Record<string, unknown> | undefined;
}

const tell = (t: Teller, answeredOn = t.day()): Told => {
  const complete = { members: t.oneIn(2), couples: t.oneIn(2) };
  const head = t.upTo(7);
  const members = Array.from({ length: complete.members ? 1 + t.upTo(3) : t.upTo(4) }, (_, i) =>
    memberOf(t, answeredOn, `m-${i}`, complete.members || !t.oneIn(4), i === head),
  );
  const free = [...members];
  const pairs = Array.from({ length: t.upTo(2) }, () => pairOf(t, answeredOn, free));
  bear(t, members, pairs);
  const kin: Kin = {
    kk: members.map(({ being }) => being),
    pairs: pairs.map(([wife, husband]) => ({ wife: wife.being, husband: husband.being })),
  };
  const couples = pairs.map((pair, i) => coupleOf(t, answeredOn, pair, kin, i, complete.couples));
  const record = t.truths(undefined);
  const { desil, ...answers } = t.answers(undefined, record);
  const family = {
    answeredOn,
    ...answers,
    ...(desil === undefined ? {} : { desil: { value: desil, on: shifted(answeredOn, -t.upTo(200)) } }),
    ...(members.length && {
      members: listedIn(members),
      membersComplete: complete.members || t.pick([false, 'unknown']),
    }),
    ...(couples.length && { couples: listedIn(couples) }),
    ...(complete.couples && { couplesComplete: true }),
    everyone: { members: everyoneOf(t, 'members', members), couples: everyoneOf(t, 'couples', couples) },
    nobody: { members: nobodyOf(t, 'members', members), couples: nobodyOf(t, 'couples', couples) },
  } as unknown as Family;
  const span = t.pick([0, 1, 20, 70, 100, 190, 4000]);
  const on = shifted(answeredOn, t.upTo(2 * span) - span);
  return { record, units: { members: members.map(unitOf), couples: couples.map(unitOf) }, family, on };
};

const unitOf = ({ unit }: Entry): Unit => unit;

const listedIn = (entries: readonly Entry[]) => entries.flatMap(({ told }) => (told ? [told] : []));

const memberOf = (t: Teller, answeredOn: string, id: string, listed: boolean, isHead = false): Entry => {
  const birth = t.birth(answeredOn);
  const age = birthdaysPassed(birth, answeredOn);
  const drawn = possiblePerson({ ...t.truths('members'), age, ageMonths: monthsPassed(birth, answeredOn) });
  const truths = { ...drawn, relation: isHead ? 'head' : (drawn.relation as string) };
  const range = () => [shifted(birth, -t.upTo(400)), shifted(birth, t.upTo(400))];
  const birthDate = t.pick([undefined, undefined, 'unknown', birth, range()]);
  const told: Record<string, unknown> = { id, ...t.answers('members', truths), ...(birthDate && { birthDate }) };
  /** A rare designation counts only when told. */
  const grossRightsVictim = listed && told.grossRightsVictim === true;
  const unit = { id: listed ? id : undefined, there: birth, birth, truths: { ...truths, grossRightsVictim } };
  return { unit, being: { birth, truths: unit.truths }, told: listed ? told : undefined };
};

type Couple = readonly [wife: Entry, husband: Entry];

interface Kin {
  readonly kk: readonly Being[];
  readonly pairs: readonly Pair[];
}

/** Takes whom it marries from those who are still free; a spouse may be on another KK, or not be named. */
const pairOf = (t: Teller, answeredOn: string, free: Entry[]): Couple => {
  const spouse = (sex: string): Entry => {
    const some = free.filter(({ unit }) => unit.truths.sex === sex && (unit.truths.age as number) >= 10);
    const found = some.length && t.oneIn(2) ? t.pick(some) : undefined;
    if (found) free.splice(free.indexOf(found), 1);
    return found ?? memberOf(t, answeredOn, '', false);
  };
  return [spouse('female'), spouse('male')];
};

/** Gives members their parents, ten years older at least; a child of the head has no other parent on the KK but the head's spouse. */
const bear = (t: Teller, members: readonly Entry[], pairs: readonly Couple[]): void => {
  const head = members.find(({ unit }) => unit.truths.relation === 'head');
  const heads = head ? [head, ...pairs.filter((pair) => pair.includes(head)).flat()] : [];
  for (const { being, told, unit } of members) {
    const isHeads = unit.truths.relation === 'child';
    for (const [role, sex] of [
      ['mother', 'female'],
      ['father', 'male'],
    ] as const) {
      const may = members.filter(
        (one) =>
          one.unit.truths.sex === sex &&
          birthdaysPassed(one.unit.birth, unit.birth) >= 10 &&
          (!isHeads || heads.includes(one)),
      );
      const parent = may.length && t.oneIn(2) ? t.pick(may) : undefined;
      being[role] = parent?.being;
      const known = parent ? (parent.unit.id ?? 'unknown') : t.pick(['dead', 'elsewhere']);
      if (told && t.oneIn(2)) told[role] = t.oneIn(6) ? 'unknown' : known;
    }
  }
};

const coupleOf = (
  t: Teller,
  answeredOn: string,
  [wife, husband]: Couple,
  { kk, pairs }: Kin,
  place: number,
  complete: boolean,
): Entry => {
  const birth = wife.unit.birth;
  const unitOn = (on: string) => unitTruths(pairs[place] as Pair, kk, pairs, on);
  const truths = possibleCouple({
    ...t.truths('couples'),
    ...unitOn(answeredOn),
    wifeAge: birthdaysPassed(birth, answeredOn),
  });
  const named = ({ unit }: Entry, key: string) => (t.oneIn(4) ? {} : { [key]: unit.id ?? t.pick([null, 'unknown']) });
  const his = named(husband, 'husband');
  const there =
    husband.unit.id !== undefined && 'husband' in his && husband.unit.birth > birth ? husband.unit.birth : birth;
  const label = t.oneIn(2) ? { id: `c-${place}` } : {};
  const told = { ...label, ...named(wife, 'wife'), ...his, ...t.answers('couples', truths) };
  // Unlisted couples come last, so that a place in the record is a place in the truth.
  const listed = complete || place === 0;
  return {
    unit: { id: listed ? (label.id ?? String(place + 1)) : undefined, there, birth, truths, truthsOn: unitOn },
    being: wife.being,
    told: listed ? told : undefined,
  };
};

/** Some of what is true of nobody at all. */
const nobodyOf = (t: Teller, list: ListName, entries: readonly Entry[]): string[] =>
  factsOf(list).flatMap(([key, { domain }]) => {
    const none = domain.kind === 'yes-no' && entries.every(({ unit }) => unit.truths[key] === false);
    return none && t.oneIn(2) ? [key] : [];
  });

/** For some choices, values among which everybody's is. */
const everyoneOf = (t: Teller, list: ListName, entries: readonly Entry[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    factsOf(list).flatMap(([key, { domain }]) => {
      if (domain.kind !== 'choice' || t.oneIn(2)) return [];
      const held = entries.map(({ unit }) => unit.truths[key]);
      const values = domain.values.filter((value) => held.includes(value) || t.oneIn(3));
      return values.length ? [[key, values] as const] : [];
    }),
  );

const CHOICES = 420;

const toldBy = (make: (t: Teller) => Told): fc.Arbitrary<Told> =>
  fc.noBias(fc.array(fc.nat(), { minLength: CHOICES, maxLength: CHOICES })).map((numbers) => {
    let next = 0;
    return make(new Teller((most) => (numbers[next++] ?? 0) % (most + 1)));
  });

/** Families as they are with a record of each and a day; past the last choice every choice is the first. */
export const told = toldBy((t) => tell(t));

/** The same, answered from April 2025 to the end of 2026, when the law of most programmes was read. */
export const toldLately = toldBy((t) => tell(t, shifted('2025-04-01', t.upTo(639))));
