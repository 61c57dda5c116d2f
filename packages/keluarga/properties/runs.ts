/** Of every property; `npm run proof` takes 30,000. */
export const RUNS = Number(process.env.RUNS ?? 9_000);

/** Long enough for all of them on a slow machine; a run is not timed. */
export const LONG = { timeout: 3_600_000 };
