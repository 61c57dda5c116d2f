import { addDays, addYears, type CivilDate } from '../../law/civil-date.ts';
import { seenIn, type Version, valueOn } from '../../law/dated.ts';
import type { Param } from '../../law/define.ts';
import { monthsLater } from '../../law/months.ts';
import type { Group, Product } from '../group/group.ts';
import { halalPhases } from './halal-duty.ts';
import type { PaperDay } from './paper-day.ts';
import { commitmentMonths, extensionMonths, renewalMonths, sppirtYears } from './papers.ts';

/**
 * The days of the papers of a group, in order; `halal-duty` is the last day without the duty. A figure of the law that
 * was never seen for the day gives none; one that was seen long ago gives a day to ask about, with when it was seen.
 */
export const paperDays = ({ papers = {}, products = [], sppirtCheck = {} }: Group, on: CivilDate): PaperDay[] => {
  const { sppirt, letter, halal } = papers;
  const days: PaperDay[] = [];
  const add = (id: PaperDay['id'], day: CivilDate, done: boolean, law?: Version<unknown>) =>
    days.push({ id, on: day, state: done ? 'done' : on > day ? 'late' : 'due', ...(law && { law }) });
  const by = (param: Param, day: CivilDate, then: (law: Version<number>) => void) => {
    const law = seenIn(valueOn(param.versions, day));
    if (law) then(law);
  };
  if (sppirt?.has === true) {
    const { from, until } = sppirt;
    const met = sppirtCheck.met === true;
    const { on: checkedOn } = sppirtCheck;
    if (from) by(commitmentMonths, from, (law) => add('sppirt-commitments', monthsLater(from, law.value), met, law));
    if (checkedOn)
      by(extensionMonths, checkedOn, (law) => add('sppirt-extension', monthsLater(checkedOn, law.value), met, law));
    const ends = (end: CivilDate, law?: Version<unknown>) => {
      by(renewalMonths, on, (renew) => add('sppirt-renewable', monthsLater(end, -renew.value), false, renew));
      add('sppirt-ends', end, false, law);
    };
    if (until) ends(until);
    else if (from) by(sppirtYears, from, (law) => ends(addYears(from, law.value), law));
  }
  if (letter?.has === true && letter.until) add('letter-ends', letter.until, false);
  for (const phase of phasesOf(products))
    if (typeof phase.from === 'string') add('halal-duty', addDays(phase.from, -1), halal?.has === true, phase);
  return days.sort((a, b) => (a.on < b.on ? -1 : 1));
};

/** What binds the kinds of the products, each day once; forbidden material is exempt. */
const phasesOf = (products: readonly Product[]): Version<unknown>[] => {
  const phases = products.flatMap(({ kind, forbidden }) => {
    const rule = typeof kind === 'string' && forbidden !== true ? halalPhases[kind] : undefined;
    return rule?.versions.at(-1) ?? [];
  });
  return phases.filter(({ from }, i) => phases.findIndex((phase) => phase.from === from) === i);
};
