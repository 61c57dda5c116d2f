import {
  type CoupleStatus,
  classesOf,
  coupleStatus,
  type MethodId,
  methodOf,
  methods,
  type NonUserReason,
  nonUserReason,
  type Schedule,
  type ServiceStatus,
  scheduleWithin,
  serviceStatus,
} from 'keluarga/acceptors';
import { type Goal, isPus, type Replies, UNKNOWN } from './journey.ts';
import type { Days } from './read-date.ts';

/** What is said at the end; ids only. */
export type Outcome =
  | {
      readonly goal: 'sebutan';
      /** Several where it hangs on the day that is not remembered; `unsettled` where the law leaves the age open. */
      readonly couples: readonly (CoupleStatus | 'unsettled')[];
      readonly reason?: NonUserReason;
      readonly method?: MethodId;
      /** Texts differ on whether users of this method are counted. */
      readonly contested?: true;
    }
  | { readonly goal: 'catatan'; readonly services: readonly ServiceStatus[] }
  | { readonly goal: 'tanggal'; readonly method?: MethodId; readonly schedule?: Schedule };

/** The outcome of a journey, computed for `today`. */
export const outcomeOf = (goal: Goal, replies: Replies, today: string): Outcome =>
  goal === 'sebutan'
    ? coupleOutcome(replies, today)
    : goal === 'catatan'
      ? service(replies, today)
      : dates(replies, today);

function coupleOutcome(replies: Replies, today: string): Outcome {
  const pus = isPus(replies, today);
  if (pus === 'unsettled') return { goal: 'sebutan', couples: ['unsettled'] };
  const pregnant = yesNo(replies.hamil);
  const current = known<MethodId | 'none'>(replies.cara);
  const everUsed = yesNo(replies.pernah);
  const given = {
    ...(pus !== undefined && { isPus: pus }),
    ...(pregnant !== undefined && { pregnant }),
    ...(current && { current }),
    ...(everUsed !== undefined && { everUsed }),
  };
  const stopped = daysOf(replies.berhenti);
  const all = stopped
    ? stopped.map((stoppedOn) => coupleStatus({ ...given, stoppedOn }, today))
    : [coupleStatus(given, today)];
  const wantsChild = known<'soon' | 'later' | 'no-more'>(replies.keinginan);
  const reason = nonUserReason({ ...(pregnant !== undefined && { pregnant }), ...(wantsChild && { wantsChild }) });
  const method = current === 'none' ? undefined : current;
  return {
    goal: 'sebutan',
    couples: [...new Set(all)],
    ...(pus && reason && { reason }),
    ...(method && { method }),
    ...(method && isContested(method, today) && { contested: true }),
  };
}

const isContested = (method: MethodId, today: string) =>
  Object.values(classesOf(method, today)).includes('traditional');

/** Of each method that it may be, and for the first and last day of each: between them nothing changes more than once. */
function service(replies: Replies, today: string): Outcome {
  const current = known<MethodId | 'none'>(replies.sebelum);
  const everUsed = yesNo(replies.pernah);
  const endedBy = known<'birth' | 'miscarriage' | 'other'>(replies.akhir);
  const before = {
    ...(everUsed !== undefined && { everUsed }),
    ...(current && { current }),
    ...(endedBy && { endedBy }),
  };
  const received = known<MethodId>(replies.dilayani);
  const ended = daysOf(replies.berakhir) ?? [undefined];
  const services = (received ? [received] : methods.map(({ id }) => id)).flatMap((method) =>
    (daysOf(replies.layanan) ?? [today]).flatMap((on) =>
      ended
        .filter((day) => day === undefined || day <= on)
        .map((day) => serviceStatus({ ...before, ...(day && { endedOn: day }) }, method, on)),
    ),
  );
  const distinct = new Map(services.map((status) => [JSON.stringify(status), status]));
  const noServiceDay = replies.layanan === UNKNOWN;
  return {
    goal: 'catatan',
    services: noServiceDay ? [{ status: 'unknown', missing: 'endedOn' }] : [...distinct.values()],
  };
}

function dates(replies: Replies, today: string): Outcome {
  const method = known<MethodId>(replies.dilayani);
  if (!method) return { goal: 'tanggal' };
  const { kind } = methodOf(method).protection;
  const days = replies.mulai;
  if (kind !== 'lasts') return { goal: 'tanggal', method, schedule: { none: kind } };
  if (!isDays(days)) return { goal: 'tanggal', method };
  return { goal: 'tanggal', method, schedule: scheduleWithin(method, days, today) };
}

const isDays = (reply: unknown): reply is Days => Array.isArray(reply);
const daysOf = (reply: unknown): readonly string[] | undefined => (isDays(reply) ? [...new Set(reply)] : undefined);
const yesNo = (reply: unknown): boolean | undefined =>
  reply === 'yes' || reply === 'no' ? reply === 'yes' : undefined;
const known = <Value extends string>(reply: unknown): Value | undefined =>
  typeof reply === 'string' && reply !== UNKNOWN ? (reply as Value) : undefined;
