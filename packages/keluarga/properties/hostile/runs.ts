/** Hostile values each reader is given; `npm run proof` gives a million. */
export const HOSTILE = Number(process.env.HOSTILE ?? 3_000);
