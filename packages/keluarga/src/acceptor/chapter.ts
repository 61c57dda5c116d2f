import { question } from '../law/define.ts';
import { cite } from '../law/instruments.ts';
import type { Chapter } from '../law/programme.ts';
import { isMkjp, isModern, malClass } from './classes.ts';
import {
  closeByDeputy,
  closeByDistrict,
  manyByCounselling,
  manyByDeputy,
  tooClose,
  tooMany,
  tooOld,
  tooOldFirst,
  tooYoung,
} from './four-too.ts';
import {
  dropoutMonths,
  emergencyHours,
  lochiaDays,
  malMonths,
  mensesDays,
  mensesMonths,
  pauseMonths,
  postpartumDays,
} from './limits.ts';
import { idealAgeMan, idealAgeWoman, marriageAgeMan, marriageAgeWoman } from './marriage.ts';
import { delayBelow, spaceUpTo, youthAgeMax, youthMarriedOnly } from './purpose.ts';
import { wusAgeMax, wusAgeMin } from './wus.ts';

/** How a service after a pause shorter than the limit is recorded: no text read says. */
export const shortPause = question('kb.status.short-pause', [cite('bkkbn-istilah-2007'), cite('kartu-status-kb')]);

/** Whether months of nothing start a new kind of user depends on what "new" means. */
export const strictNew = question('kb.status.new.strict', [
  cite('bkkbn-istilah-2007'),
  cite('bkkbn-kalbar-peserta-baru'),
]);

/** Couples and acceptors: what no programme of aid asks for. */
export const acceptors: Chapter = {
  id: 'acceptors',
  rules: [isMkjp, isModern, youthMarriedOnly],
  params: [
    dropoutMonths,
    pauseMonths,
    postpartumDays,
    malMonths,
    lochiaDays,
    mensesDays,
    mensesMonths,
    emergencyHours,
    marriageAgeMan,
    marriageAgeWoman,
    idealAgeMan,
    idealAgeWoman,
    tooYoung,
    tooOld,
    tooOldFirst,
    closeByDeputy,
    closeByDistrict,
    manyByDeputy,
    manyByCounselling,
    delayBelow,
    spaceUpTo,
    youthAgeMax,
    wusAgeMin,
    wusAgeMax,
  ],
  questions: [malClass, tooClose, tooMany, shortPause, strictNew],
};
