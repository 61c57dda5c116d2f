/** For tests: zones east and west of the date line, off the whole hour, with clocks moved at midnight, and one that left out a day. */
export const ZONES = [
  'UTC',
  'Asia/Makassar',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Pacific/Apia',
] as const;

/**
 * What `run` gives where clocks show the time of a zone; afterwards they show the former one.
 * @throws RangeError where the zone did not take hold, since nothing would be tested then.
 */
export const inZone = <Result>(zone: (typeof ZONES)[number], run: () => Result): Result => {
  const { TZ } = process.env;
  process.env.TZ = zone;
  try {
    const found = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (found !== zone) throw new RangeError(`${zone} did not take hold: ${found}`);
    return run();
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
};
