import { KeluargaRangeError } from '../engine/errors.ts';
import { type CivilDate, civilDate } from '../law/civil-date.ts';
import { later } from '../law/months.ts';
import { limitOn } from './limit-on.ts';
import { dropoutMonths, pauseMonths } from './limits.ts';
import type { MethodId } from './methods.ts';

/** Use before today's service, as the couple tells it; what is left out is not known. */
export interface UseBefore {
  readonly everUsed?: boolean;
  /** The method in use when coming, `none` when there is none. */
  readonly current?: MethodId | 'none';
  /** Why the last use ended. */
  readonly endedBy?: 'birth' | 'miscarriage' | 'other';
  readonly endedOn?: CivilDate;
}

/** How a service is recorded: the code of the client card K/IV/KB/15 item XII beside it. */
export type ServiceStatus =
  | { readonly status: 'new'; readonly card: 1 | 2 }
  | { readonly status: 'resumed'; readonly card: 3 }
  | { readonly status: 'switched' | 'repeated'; readonly card: 4 }
  /** No rule was read for this band. */
  | { readonly status: 'unsettled'; readonly question: 'kb.status.short-pause' | 'kb.status.unread' }
  | { readonly status: 'unknown'; readonly missing: keyof UseBefore };

/**
 * The first that fits: never used; first use since a birth or miscarriage; using now; paused.
 * @throws RangeError for a text that is no day, or a use that ended after the service.
 */
export const serviceStatus = (before: UseBefore, method: MethodId, on: CivilDate): ServiceStatus => {
  civilDate(on);
  const { everUsed, current, endedBy, endedOn } = before;
  if (endedOn !== undefined && civilDate(endedOn) > on)
    throw new KeluargaRangeError('out-of-order', `use ended after the service: ${endedOn}`);
  const usesNow = current !== undefined && current !== 'none';
  if (usesNow) return { status: current === method ? 'repeated' : 'switched', card: 4 };
  if (everUsed === false) return { status: 'new', card: 1 };
  if (everUsed === undefined) return { status: 'unknown', missing: 'everUsed' };
  if (current === undefined) return { status: 'unknown', missing: 'current' };
  if (endedBy === undefined) return { status: 'unknown', missing: 'endedBy' };
  if (endedBy !== 'other') return { status: 'new', card: 2 };
  if (endedOn === undefined) return { status: 'unknown', missing: 'endedOn' };
  const months = limitOn(pauseMonths, on);
  if (months === undefined) return { status: 'unsettled', question: 'kb.status.unread' };
  if (on >= later(endedOn, { months })) return { status: 'resumed', card: 3 };
  return { status: 'unsettled', question: 'kb.status.short-pause' };
};

/** What a couple is on a day, between services. */
export type CoupleStatus =
  | 'active'
  | 'pregnant'
  | 'never-used'
  | 'dropped-out'
  | 'stopped-lately'
  | 'not-pus'
  | 'unknown';

export interface CoupleOn {
  readonly isPus?: boolean;
  readonly pregnant?: boolean;
  readonly current?: MethodId | 'none';
  readonly everUsed?: boolean;
  readonly stoppedOn?: CivilDate;
}

/**
 * Peserta KB aktif, or why not. `stopped-lately` is the band up to the limit, both ends included: no text read names it.
 * @throws RangeError for a text that is no day, or a stop that lies ahead.
 */
export const coupleStatus = (couple: CoupleOn, on: CivilDate): CoupleStatus => {
  civilDate(on);
  const { isPus, pregnant, current, everUsed, stoppedOn } = couple;
  if (stoppedOn !== undefined && civilDate(stoppedOn) > on)
    throw new KeluargaRangeError('out-of-order', `stopped after the day: ${stoppedOn}`);
  if (isPus === false) return 'not-pus';
  if (isPus === undefined || pregnant === undefined) return 'unknown';
  if (pregnant) return 'pregnant';
  if (current === undefined) return 'unknown';
  if (current !== 'none') return 'active';
  if (everUsed === false) return 'never-used';
  const months = limitOn(dropoutMonths, on);
  if (everUsed === undefined || stoppedOn === undefined || months === undefined) return 'unknown';
  return on > later(stoppedOn, { months }) ? 'dropped-out' : 'stopped-lately';
};
