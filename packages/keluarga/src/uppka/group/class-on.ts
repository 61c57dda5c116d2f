import type { CivilDate } from '../../law/civil-date.ts';
import type { OverlayEntry } from '../../law/overlay.ts';
import { classes } from './formation.ts';
import type { Group, LocalClass } from './group.ts';

/** The class of a group: what a local officer told, or an office that holds the text; else open. Neither checked by us. */
export type GroupClass =
  | { readonly by: 'officer'; readonly value: LocalClass['value']; readonly told: LocalClass }
  | { readonly by: 'overlay'; readonly value: OverlayEntry['value']; readonly entry: OverlayEntry }
  | { readonly by: 'nobody'; readonly question: string };

/** Of a day: a class told later does not count; the officer who knows the group stands before an office's general answer. */
export const classOn = (group: Group, on: CivilDate, overlay: readonly OverlayEntry[] = []): GroupClass => {
  const told = group.class;
  if (told && told.on <= on) return { by: 'officer', value: told.value, told };
  const entry = overlay.find(
    ({ question, from, until = '9999' }) => question === classes.id && from <= on && on <= until,
  );
  return entry ? { by: 'overlay', value: entry.value, entry } : { by: 'nobody', question: classes.id };
};
