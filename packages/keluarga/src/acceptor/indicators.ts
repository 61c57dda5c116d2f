import type { facts } from '../family/facts.ts';
import { type Scheme, type SchemeId, schemes } from './method-classes.ts';
import { type Method, methods } from './methods.ts';
import { type Group, type Place, type Share, share } from './share.ts';

/** A method as tables count it: a value of `couple.method`. */
export type MethodKind = Exclude<(typeof facts)['couple.method']['domain']['values'][number], 'none'>;

/** Couples of whom not all is known that a share asks for. */
export interface OpenCouples {
  readonly couples: number;
  /** What they may use; `none` for nothing. */
  readonly may: readonly (MethodKind | 'none')[];
  /** Whether they are of reproductive age is not known either, so they are not within `pus`. */
  readonly maybePus?: true;
}

/** Couples of reproductive age at a day, and those who use each method; a method left out is used by nobody. */
export interface UseCounts {
  readonly pus: number;
  readonly users: { readonly [Kind in MethodKind]?: number };
  /** Beside those in `users`; all others of the couples use nothing. */
  readonly open?: readonly OpenCouples[];
}

/** Counts of users alone: of those who use nothing a share of users needs nothing. */
export type Users = Pick<UseCounts, 'users' | 'open'>;

/** A text that names modern methods; `other-modern` counts as modern by each. */
export type ModernBy = Extract<SchemeId, 'sdg' | 'pp-61-2014' | 'bkkbn-monthly'>;

const list: readonly Method[] = methods;
const kinds = (wanted: (method: Method) => boolean): string[] => list.filter(wanted).map(({ answer }) => answer);
const sum = (counts: readonly (number | undefined)[]): number => counts.reduce<number>((all, n = 0) => all + n, 0);

/** Users of each method, and those of whom not all is known, where `place` puts them. */
const placed = ({ users, open = [] }: Users, place: (kind: string) => Place): Group[] => [
  ...Object.entries(users).map(([kind, couples = 0]) => ({ couples, may: [place(kind)] })),
  ...open.map(({ couples, may, maybePus }) => ({
    couples,
    may: [...new Set([...may.map(place), ...(maybePus ? (['outside'] as const) : [])])],
  })),
];

/** @throws RangeError where more couples are counted than there are. */
const ofCouples = (counts: UseCounts, isCounted: (kind: string) => boolean): Share<'pus'> => {
  const { pus, users, open = [] } = counts;
  const rest = pus - sum(Object.values(users)) - sum(open.map((each) => (each.maybePus ? 0 : each.couples)));
  const groups = placed(counts, (kind) => (isCounted(kind) ? 'counted' : 'within'));
  return share('pus', [...groups, { couples: rest, may: ['within'] }]);
};

const ofUsers = (counts: Users, isCounted: (kind: string) => boolean): Share<'users'> =>
  share(
    'users',
    placed(counts, (kind) => (kind === 'none' ? 'outside' : isCounted(kind) ? 'counted' : 'within')),
  );

/** Everybody known to use a method, whatever its class (PA); whoever only may is not in it. */
export const usersOf = ({ users }: Pick<UseCounts, 'users'>): number => sum(Object.values(users));

/** Contraceptive prevalence, any method. */
export const cpr = (counts: UseCounts): Share<'pus'> => ofCouples(counts, (kind) => kind !== 'none');

/** Prevalence of what one text calls modern. */
export const mcpr = (counts: UseCounts, by: ModernBy): Share<'pus'> => {
  const modern: Scheme['modern'] = schemes[by].modern;
  const wanted = ['other-modern', ...kinds(({ id }) => (modern as readonly string[]).includes(id))];
  return ofCouples(counts, (kind) => wanted.includes(kind));
};

/** Each method that somebody uses or may use, among those who use one: of the users, not of the couples. */
export const methodMix = (counts: Users): { readonly [Kind in MethodKind]?: Share<'users'> } => {
  const all = [...Object.keys(counts.users), ...(counts.open ?? []).flatMap(({ may }) => may)];
  const used = [...new Set(all)].filter((kind) => kind !== 'none');
  return Object.fromEntries(used.map((wanted) => [wanted, ofUsers(counts, (kind) => kind === wanted)]));
};

/** Long-acting and permanent methods (IUD, implant, MOW, MOP) among those who use one. */
export const mkjpShare = (counts: Users): Share<'users'> => {
  const long = kinds(({ length }) => length === 'mkjp');
  return ofUsers(counts, (kind) => long.includes(kind));
};

/** So many counted, so many not, and so many of whom it is not known. */
const simple = <Of extends string>(of: Of, counted: number, whole: number, unknown = 0): Share<Of> =>
  share(of, [
    { couples: counted, may: ['counted'] },
    { couples: unknown, may: ['within', 'counted'] },
    { couples: whole - counted - unknown, may: ['within'] },
  ]);

/**
 * Routine reports: couples who use nothing and want a child later, or none any more. `unknown`: couples of whom the method
 * or the wish is not known.
 */
export const unmetNeedRoutine = (counts: {
  readonly pus: number;
  readonly iat: number;
  readonly tial: number;
  readonly unknown?: number;
}) => ({ definition: 'routine' as const, ...simple('pus', counts.iat + counts.tial, counts.pus, counts.unknown) });

/** Women of a survey, married and 15 to 49; the groups have nobody in common. */
export interface SurveyCounts {
  readonly marriedWomen: number;
  /** Not pregnant, not amenorrhoeic, able to conceive, using nothing, wanting to wait two years or to stop. */
  readonly wantsToWaitOrStop: number;
  /** Pregnant now, not wanted then or at all. */
  readonly pregnantUnintended: number;
  /** Amenorrhoeic after such a pregnancy in the last two years. */
  readonly amenorrhoeicUnintended: number;
  /** Women of whom it is not known whether they are in one of these groups. */
  readonly unknown?: number;
}

/** Surveys: never to be compared with the routine figure. */
export const unmetNeedSurvey = (counts: SurveyCounts) => ({
  definition: 'survey' as const,
  ...simple(
    'married-women-15-49',
    counts.wantsToWaitOrStop + counts.pregnantUnintended + counts.amenorrhoeicUnintended,
    counts.marriedWomen,
    counts.unknown,
  ),
});

/**
 * No official text was found: the formula fits a published series in three of its five years. `unknown`: users of whom it
 * is not known whether they stopped.
 */
export const dropOut = (counts: {
  readonly usersAtStart: number;
  readonly newUsers: number;
  readonly dropped: number;
  readonly unknown?: number;
}) => ({
  basis: 'fitted' as const,
  ...simple('users-at-start-and-new', counts.dropped, counts.usersAtStart + counts.newUsers, counts.unknown),
});
