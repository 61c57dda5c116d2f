import type { facts } from '../family/facts.ts';
import { type Scheme, type SchemeId, schemes } from './method-classes.ts';
import { type Method, methods } from './methods.ts';
import { type Share, share } from './share.ts';

/** A method as tables count it: a value of `couple.method`. */
export type MethodKind = Exclude<(typeof facts)['couple.method']['domain']['values'][number], 'none'>;

/** Couples of reproductive age at a day, and those who use each method; a method left out is used by nobody. */
export interface UseCounts {
  readonly pus: number;
  readonly users: { readonly [Kind in MethodKind]?: number };
}

/** A text that names modern methods; `other-modern` counts as modern by each. */
export type ModernBy = Extract<SchemeId, 'sdg' | 'pp-61-2014' | 'bkkbn-monthly'>;

const list: readonly Method[] = methods;
const kinds = (wanted: (method: Method) => boolean): string[] => list.filter(wanted).map(({ answer }) => answer);
const count = ({ users }: Pick<UseCounts, 'users'>, wanted?: readonly string[]): number =>
  Object.entries(users).reduce((sum, [kind, n = 0]) => (!wanted || wanted.includes(kind) ? sum + n : sum), 0);

/** Everybody who uses a method, whatever its class (PA). */
export const usersOf = (counts: Pick<UseCounts, 'users'>): number => count(counts);

/** Contraceptive prevalence, any method. */
export const cpr = (counts: UseCounts): Share<'pus'> => share(usersOf(counts), 'pus', counts.pus);

/** Prevalence of what one text calls modern. */
export const mcpr = (counts: UseCounts, by: ModernBy): Share<'pus'> => {
  const modern: Scheme['modern'] = schemes[by].modern;
  const wanted = ['other-modern', ...kinds(({ id }) => (modern as readonly string[]).includes(id))];
  return share(count(counts, wanted), 'pus', counts.pus);
};

/** Each method among those who use one: of the users, not of the couples. */
export const methodMix = (counts: Pick<UseCounts, 'users'>): { readonly [Kind in MethodKind]?: Share<'users'> } => {
  const total = usersOf(counts);
  return Object.fromEntries(Object.entries(counts.users).map(([kind, n = 0]) => [kind, share(n, 'users', total)]));
};

/** Long-acting and permanent methods (IUD, implant, MOW, MOP) among those who use one. */
export const mkjpShare = (counts: Pick<UseCounts, 'users'>): Share<'users'> =>
  share(
    count(
      counts,
      kinds(({ length }) => length === 'mkjp'),
    ),
    'users',
    usersOf(counts),
  );

/** Routine reports: couples who use nothing and want a child later, or none any more. */
export const unmetNeedRoutine = (counts: { readonly pus: number; readonly iat: number; readonly tial: number }) => ({
  definition: 'routine' as const,
  ...share(counts.iat + counts.tial, 'pus', counts.pus),
});

/** Women of a survey, married and 15 to 49; the three groups have nobody in common. */
export interface SurveyCounts {
  readonly marriedWomen: number;
  /** Not pregnant, not amenorrhoeic, able to conceive, using nothing, wanting to wait two years or to stop. */
  readonly wantsToWaitOrStop: number;
  /** Pregnant now, not wanted then or at all. */
  readonly pregnantUnintended: number;
  /** Amenorrhoeic after such a pregnancy in the last two years. */
  readonly amenorrhoeicUnintended: number;
}

/** Surveys: never to be compared with the routine figure. */
export const unmetNeedSurvey = (counts: SurveyCounts) => ({
  definition: 'survey' as const,
  ...share(
    counts.wantsToWaitOrStop + counts.pregnantUnintended + counts.amenorrhoeicUnintended,
    'married-women-15-49',
    counts.marriedWomen,
  ),
});

/** No official text was found: the formula fits a published series in three of its five years. */
export const dropOut = (counts: {
  readonly usersAtStart: number;
  readonly newUsers: number;
  readonly dropped: number;
}) => ({
  basis: 'fitted' as const,
  ...share(counts.dropped, 'users-at-start-and-new', counts.usersAtStart + counts.newUsers),
});

/** What a table breaks that every table should keep. */
export type CountIssue = 'users-over-pus' | 'users-not-pa' | 'modern-and-traditional-not-pa';

/** `pa`, `modern` and `traditional` as the table prints them. */
export const checkCounts = (
  counts: UseCounts & { readonly pa?: number; readonly modern?: number; readonly traditional?: number },
): CountIssue[] => {
  const { pus, pa, modern, traditional } = counts;
  const users = pa ?? usersOf(counts);
  const issues: CountIssue[] = [];
  if (users > pus) issues.push('users-over-pus');
  if (pa !== undefined && usersOf(counts) !== pa) issues.push('users-not-pa');
  if (modern !== undefined && traditional !== undefined && modern + traditional !== users)
    issues.push('modern-and-traditional-not-pa');
  return issues;
};
