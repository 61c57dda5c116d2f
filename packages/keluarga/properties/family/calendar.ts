/** Days and ages by the platform's own calendar, to check ours against. */

const DAY = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const shifted = (day: string, days: number): string =>
  new Date(time(day) + days * DAY).toISOString().slice(0, 10);

export const distance = (a: string, b: string): number => Math.abs(time(a) - time(b)) / DAY;

/** Months passed since birth, -1 in the one before it; where a month lacks the day, on the first of the next. */
export const monthsPassed = (birth: string, on: string): number => {
  const [year = 0, month = 0, day = 0] = birth.split('-').map(Number);
  const turns = (months: number): number => {
    const same = new Date(Date.UTC(year, month - 1 + months, day));
    return same.getUTCDate() === day ? same.getTime() : Date.UTC(same.getUTCFullYear(), same.getUTCMonth(), 1);
  };
  let passed = -1;
  while (turns(passed + 1) <= time(on)) passed++;
  return passed;
};

/** Birthdays passed since birth, -1 before it; 29 February rolls over to 1 March. */
export const birthdaysPassed = (birth: string, on: string): number => {
  const [year = 0, month = 0, day = 0] = birth.split('-').map(Number);
  let passed = -1;
  while (Date.UTC(year + passed + 1, month - 1, day) <= time(on)) passed++;
  return passed;
};
