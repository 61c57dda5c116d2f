import { type Param, param } from '../law/define.ts';
import { cite } from '../law/instruments.ts';

/** Of the copy that was read; no later text in it changes these articles. The presidential regulation on how was not read. */
const read = { lastSeen: '2025-08-20', checked: '2026-11-24', grade: 'A' } as const;

const ofLaw = <const Id extends string>(id: Id, unit: string, article: string, value: number): Param<Id> =>
  param(id, unit, { ...read, from: '2006-12-29', cite: cite('uu-23-2006', { article }), value });

/** Days from a change of who is on a KK within which it is reported. */
export const kkChange = ofLaw('adminduk.kk-change.days', 'day', '62(2)', 30);

/** Years of living at a new address above which it is a move; shorter where somebody needs it. */
export const move = ofLaw('adminduk.move.years', 'year', '15(2)', 1);

/** Days from a complete request within which the office issues a KK, a KTP, or a letter of a move. */
export const issued = ofLaw('adminduk.issue.days', 'day', '69(1)', 14);

/** Days from a death within which it is reported: by the family, and since 2013 by the head of the RT. */
export const deathReport = param(
  'adminduk.death-report.days',
  'day',
  {
    ...read,
    from: '2006-12-29',
    until: '2013-12-23',
    lastSeen: '2013-12-23',
    cite: cite('uu-23-2006', { article: '44(1)' }),
    value: 30,
  },
  { ...read, from: '2013-12-24', cite: cite('uu-24-2013', { article: '44(1)' }), value: 30 },
);

export const civilRegistration: readonly Param[] = [kkChange, move, issued, deathReport];
