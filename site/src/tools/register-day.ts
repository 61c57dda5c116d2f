import { type Deadline, deadlines } from 'keluarga/calendar';

const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** When the register of a month is to be handed in, as told on a day; absent where we found no date. `month` from 1. */
export const registerDay = (year: number, month: number, on: string): Deadline | undefined => {
  const span = { from: day(year, month, 1), to: day(year, month + 1, 0) };
  const period = day(year, month - 1, 1).slice(0, 7);
  return deadlines({ on, ...span }).find((due) => due.form === 'uppka.report.ri' && due.period === period);
};
