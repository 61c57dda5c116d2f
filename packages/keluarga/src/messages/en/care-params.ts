import type { careParams as id } from '../id/care-params.ts';

export const careParams: Record<keyof typeof id, string> = {
  'kdrt.police.hours': 'hours until police give temporary protection to a victim of violence at home',
  'kdrt.police.tempDays': 'the longest days of temporary protection by police',
  'kdrt.police.courtDays': 'days until the court gives a protection order',
  'kdrt.police.orderMaxYears': 'the longest years of a protection order',
  'kdrt.police.extendDaysBefore': 'days before its end for asking to extend a protection order',
  'tpks.time.legal': 'hours until a victim of sexual violence gets legal service',
  'tpks.time.psych': 'hours until a victim of sexual violence gets psychological support',
  'tpks.time.takedown': 'hours until a request to remove sexual content is passed on',
  'victim.apply.days': 'working days until LPSK decides on an application',
};
