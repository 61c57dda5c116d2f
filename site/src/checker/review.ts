import type { Family } from 'keluarga';
import { answersPage } from './answers.ts';
import type { CheckerData } from './data.ts';
import type { Entry } from './flow.ts';
import { labelOfQuestion, tell } from './tell.ts';

/** The list of answers; `change` is told which is to be asked again. */
export const reviewPage = (
  log: readonly Entry[],
  family: Family,
  data: CheckerData,
  change: (place: number) => void,
): HTMLElement =>
  answersPage(
    log.map((entry, place) => ({
      label: labelOfQuestion(entry, data),
      answer: tell(entry, family, data),
      change: () => change(place),
    })),
    data,
    data.words.none,
  );
