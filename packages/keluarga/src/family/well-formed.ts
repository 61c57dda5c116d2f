import { fits } from '../engine/answers.ts';
import type { Fact } from '../engine/facts.ts';
import { isDay } from './answer-code.ts';
import { facts } from './facts.ts';
import { type Family, keyOf, type ListName } from './family.ts';
import { LABEL, LONGEST_LABEL, MOST_COUPLES, MOST_MEMBERS } from './limits.ts';

const sound = new WeakSet<object>();

/** Remembers that a reader took a record, which is then not looked at again. */
export const markSound = <Record extends object>(record: Record): Record => {
  sound.add(record);
  return record;
};

/**
 * Takes only a record whose every answer its fact can have; `readFamily` tells all that is wrong with any other, and how
 * to mend it. A record that was read, or looked at before, is not looked at again: it must not be changed since.
 * @throws RangeError that names the first place that is wrong.
 */
export const wellFormed = (family: Family): void => {
  if (sound.has(family)) return;
  const place = faultIn(family);
  if (place !== undefined) throw new RangeError(`not read by readFamily, and wrong at ${place}`);
  sound.add(family);
};

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isDays = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 2 && value.every(isDay) && value[0] <= value[1] : isDay(value);
const isLabel = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= LONGEST_LABEL && LABEL.test(value);
const isSpouse = (value: unknown): boolean => value === null || value === 'unknown' || isLabel(value);
const isWhole = (value: unknown): boolean => value === 'unknown' || typeof value === 'boolean';

type Check = (value: unknown) => boolean;

/** A value the fact can have; a range has both its ends. */
const isKnown = (domain: Fact['domain'], value: unknown): boolean =>
  domain.kind === 'date'
    ? isDays(value)
    : fits(domain, value as never) && !(domain.kind === 'integer' && Array.isArray(value) && value.length !== 2);

const factsOf = (list?: ListName) => Object.entries<Fact>(facts).filter(([, { of }]) => of === list);

/** An answer to each fact of a list, or of the record, by key. */
const answersOf = (list?: ListName): Record<string, Check> =>
  Object.fromEntries(
    factsOf(list).map(([id, { domain }]) => [keyOf(id), (value) => value === 'unknown' || isKnown(domain, value)]),
  );

/** Something said of a whole list, for each list. */
const ofLists =
  (check: (list: ListName, value: unknown) => boolean): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(value).every(
      ([list, told]) => told === undefined || ((list === 'members' || list === 'couples') && check(list, told)),
    );

const isNobody = ofLists(
  (list, told) =>
    Array.isArray(told) &&
    told.length <= 100 &&
    Array.from(told).every((key) =>
      factsOf(list).some(([id, { domain }]) => keyOf(id) === key && domain.kind === 'yes-no'),
    ),
);
const isEveryone = ofLists(
  (list, told) =>
    isObject(told) &&
    Object.entries(told).every(
      ([key, value]) =>
        value === undefined ||
        factsOf(list).some(
          ([id, { domain }]) => keyOf(id) === key && domain.kind === 'choice' && isKnown(domain, value),
        ),
    ),
);

const checksMade = () => ({
  record: {
    ...answersOf(),
    answeredOn: isDay,
    membersComplete: isWhole,
    couplesComplete: isWhole,
    nobody: isNobody,
    everyone: isEveryone,
  },
  members: {
    ...answersOf('members'),
    id: isLabel,
  },
  couples: { ...answersOf('couples'), id: isLabel, wife: isSpouse, husband: isSpouse },
  desil: { value: answersOf().desil as Check, on: isDay, source: isLabel },
});

let checks: ReturnType<typeof checksMade> | undefined;

const faultIn = (family: unknown): string | undefined => {
  if (!isObject(family) || !isDay(family.answeredOn)) return 'answeredOn';
  checks ??= checksMade();
  const { record, members, couples } = checks;
  const { members: people, couples: pairs, desil, ...answers } = family;
  return (
    faultOf(answers, record, '') ??
    faultInDesil(desil, checks.desil) ??
    faultInList(people, members, 'members', MOST_MEMBERS) ??
    faultInList(pairs, couples, 'couples', MOST_COUPLES)
  );
};

const faultOf = (told: Loose, allowed: Loose, place: string): string | undefined => {
  const wrong = Object.keys(told).find((key) => {
    const check = Object.hasOwn(allowed, key) ? (allowed[key] as Check) : undefined;
    return told[key] !== undefined && !check?.(told[key]);
  });
  return wrong && `${place}${wrong}`;
};

const faultInDesil = (desil: unknown, allowed: Loose): string | undefined => {
  if (desil === undefined) return undefined;
  if (!isObject(desil) || desil.value === undefined) return 'desil.value';
  const isUndated = desil.on === undefined && desil.value !== 'unknown';
  return faultOf(desil, allowed, 'desil.') ?? (isUndated ? 'desil.on' : undefined);
};

const faultInList = (entries: unknown, allowed: Loose, list: ListName, most: number): string | undefined => {
  if (entries === undefined) return undefined;
  if (!Array.isArray(entries) || entries.length > most) return list;
  const ids = new Set<unknown>();
  for (const [i, entry] of entries.entries()) {
    const place = `${list}[${i}]`;
    if (!isObject(entry) || (list === 'members' && entry.id === undefined)) return place;
    if (entry.id !== undefined && ids.has(entry.id)) return `${place}.id`;
    ids.add(entry.id);
    const wrong = faultOf(entry, allowed, `${place}.`);
    if (wrong) return wrong;
  }
  return undefined;
};
