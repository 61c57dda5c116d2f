import type { CivilDate } from '../law/civil-date.ts';
import { type Param, param, question } from '../law/define.ts';
import { cite } from '../law/instruments.ts';
import { limitOn } from './limit-on.ts';
import { alike } from './readings.ts';

/** Words of a campaign: a deputy of the agency, a district office, an answer set of a provincial office. */
const deputy = {
  firstSeen: '2024-06-25',
  lastSeen: '2024-06-25',
  checked: '2026-11-24',
  grade: 'C',
  cite: cite('orbit-4t'),
} as const;
const district = { ...deputy, firstSeen: '2024-07-02', lastSeen: '2024-07-02', cite: cite('tribun-blora-4t') } as const;
const counselling = {
  ...deputy,
  firstSeen: '2026-03-01',
  lastSeen: '2026-03-31',
  cite: cite('bkkbn-tanya-jawab'),
} as const;

/** Completed years of the mother below which she is called too young, and above which too old. */
export const tooYoung = param('risk.4t.young', 'year', { ...deputy, value: 20 });
export const tooOld = param('risk.4t.old', 'year', { ...counselling, value: 35 });
/** Of a first pregnancy the age itself is called too old. */
export const tooOldFirst = param('risk.4t.old.first', 'year', { ...deputy, value: 35 });

/** Months between births below which each source calls them too close. */
export const closeByDeputy = param('risk.4t.close.deputy', 'month', { ...deputy, value: 24 });
export const closeByDistrict = param('risk.4t.close.district', 'month', { ...district, value: 36 });
/** Births above which each source calls them too many. */
export const manyByDeputy = param('risk.4t.many.deputy', 'birth', { ...deputy, value: 4 });
export const manyByCounselling = param('risk.4t.many.counselling', 'birth', { ...counselling, value: 2 });

/** What lies between the lines of the sources. */
export const tooClose = question('risk.4t.close', [cite('orbit-4t'), cite('tribun-blora-4t')]);
export const tooMany = question('risk.4t.many', [cite('orbit-4t'), cite('bkkbn-tanya-jawab')]);

/** What is known of a mother; what is left out is not known. */
export interface Motherhood {
  /** Completed years. */
  readonly age?: number;
  readonly firstPregnancy?: boolean;
  /** Completed months from one birth to the next. */
  readonly monthsBetween?: number;
  readonly births?: number;
}

/** `unsettled` where sources part or none was read for the day, `unknown` where an answer is missing. */
export type Called = boolean | 'unsettled' | 'unknown';

/**
 * What a campaign calls too young, too old, too close and too many. Not law: nothing follows from it here, and questions of
 * health go to a midwife or the puskesmas.
 */
export const fourToo = (
  { age, firstPregnancy, monthsBetween, births }: Motherhood,
  on: CivilDate,
): Readonly<Record<'young' | 'old' | 'close' | 'many', Called>> => {
  const below = (told: number | undefined, ...lines: [Param, ...Param[]]) =>
    held(told, lines, on, (n, line) => n < line);
  const above = (told: number | undefined, ...lines: [Param, ...Param[]]) =>
    held(told, lines, on, (n, line) => n > line);
  const first = held(age, [tooOldFirst], on, (n, line) => n >= line);
  const later = above(age, tooOld);
  const either = first === later ? first : 'unknown';
  return {
    young: below(age, tooYoung),
    old: firstPregnancy === undefined ? either : firstPregnancy ? first : later,
    close: below(monthsBetween, closeByDeputy, closeByDistrict),
    many: above(births, manyByDeputy, manyByCounselling),
  };
};

const held = (
  told: number | undefined,
  lines: readonly [Param, ...Param[]],
  on: CivilDate,
  test: (told: number, line: number) => boolean,
): Called => {
  if (told === undefined) return 'unknown';
  const said = lines.map((line) => {
    const limit = limitOn(line, on);
    return limit === undefined ? undefined : test(told, limit);
  });
  return alike(said as [boolean | undefined]);
};
