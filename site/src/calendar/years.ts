import { type Deadline, deadlines } from 'keluarga/calendar';
import { lawDay } from '../hukum/law.ts';

const built = new Date().getUTCFullYear();

/** The years whose dates stand in the page: that of the build and the next. */
export const years: readonly string[] = [built, built + 1].map(String);

/** What is due in a year by the law we know; what was handed in is nobody's business here. */
export const dueIn = (year: string): Deadline[] =>
  deadlines({ on: lawDay, from: `${year}-01-01`, to: `${year}-12-31` });
