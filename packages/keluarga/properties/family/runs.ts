export const RUNS = Number(process.env.RUNS ?? 30_000);

/** Long enough on a slow machine; a run is not timed. */
export const LONG = { timeout: 600_000 };
