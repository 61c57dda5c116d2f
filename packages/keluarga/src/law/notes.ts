import { acceptorNotes } from './notes/acceptors.ts';
import { familyWelfareNotes } from './notes/family-welfare.ts';
import type { Fates, LeftOutReason } from './notes/fate.ts';
import { uppkaNotes } from './notes/uppka.ts';
import { welfareNotes } from './notes/welfare-programmes.ts';

/** An id of the research notes and what became of it: rules, parameters and questions, or why there are none. */
export type Note =
  | { readonly id: string; readonly coded: readonly string[] }
  | { readonly id: string; readonly leftOut: LeftOutReason };

/** Rules, parameters and questions of ours that no note has an id for. */
export const OWN = `
  uppka.vulnerable-family.test pus.wife-age.min pus.wife-age.max sembako.decile.january-2026
  bansos.excl.wage.at-minimum pkh.component.early-child.at-six pkh.component.elderly.contested
  pkh.early-child.age.max pkh.pupil.age.min pkh.pupil.age.max pkh.elderlyAge.rival pkh.cap.children.together`;

export const split = (ids: string): string[] => ids.split(/\s+/).filter(Boolean);

/** Every id of the research notes, in order of id. */
export const notes = (): Note[] =>
  [uppkaNotes, acceptorNotes, familyWelfareNotes, welfareNotes].flatMap(notesOf).sort((a, b) => (a.id < b.id ? -1 : 1));

const notesOf = ({ coded, as, leftOut }: Fates): Note[] => [
  ...split(coded).map((id) => ({ id, coded: [id] })),
  ...Object.entries(as).map(([id, targets]) => ({ id, coded: split(targets) })),
  ...(Object.entries(leftOut) as [LeftOutReason, string][]).flatMap(([reason, ids]) =>
    split(ids).map((id) => ({ id, leftOut: reason })),
  ),
];
