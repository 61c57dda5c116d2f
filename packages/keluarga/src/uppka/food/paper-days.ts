import { addDays, type CivilDate } from '../../law/civil-date.ts';
import { countedDays } from '../../law/count.ts';
import type { Version } from '../../law/dated.ts';
import type { Group, Product } from '../group/group.ts';
import { halalPhases } from './halal-duty.ts';
import type { PaperDay } from './paper-day.ts';
import { sppirtCounts } from './sppirt-steps.ts';

/**
 * The days of the papers of a group, in order; `halal-duty` is the last day without the duty. A figure of the law that
 * was never seen for the day gives none; one that was seen long ago gives a day to ask about, with when it was seen.
 */
export const paperDays = ({ papers = {}, products = [], sppirtCheck = {} }: Group, on: CivilDate): PaperDay[] => {
  const { sppirt, letter, halal } = papers;
  const days: PaperDay[] = [];
  const add = (id: PaperDay['id'], day: CivilDate, done: boolean, law?: Version<unknown>) =>
    days.push({ id, on: day, state: done ? 'done' : on > day ? 'late' : 'due', ...(law && { law }) });
  const isMet = sppirtCheck.met === true;
  if (sppirt?.has === true) {
    const events = { issued: sppirt.from, checked: sppirtCheck.on, ended: sppirt.until };
    for (const { id, on: day, law } of countedDays(sppirtCounts, events, on))
      add(id, day, isMet && (id === 'sppirt-commitments' || id === 'sppirt-extension'), law);
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
