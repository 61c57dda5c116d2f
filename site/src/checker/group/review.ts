import { answersPage } from '../answers.ts';
import type { GroupData } from './data.ts';
import { labelOf, nameOf, tell } from './question.ts';
import type { Entry } from './told.ts';

/** The list of answers that still count; `change` is told which is to be asked again. */
export const reviewPage = (
  rows: readonly { readonly entry: Entry; readonly place: number }[],
  today: string,
  data: GroupData,
  change: (place: number) => void,
): HTMLElement =>
  answersPage(
    rows.map(({ entry, place }) => ({
      label: `${labelOf(entry, data)}${entry.screen.about === 'product' ? `, ${nameOf(entry.of, data)}` : ''}`,
      answer: tell(entry, today, data),
      change: () => change(place),
    })),
    data,
  );
