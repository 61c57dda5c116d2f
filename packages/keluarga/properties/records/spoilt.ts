import fc from 'fast-check';

/** Any value of the language. */
export const junk = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
});

/** Every place in a value: the objects and lists that hold something, each with a key. */
const placesIn = (value: unknown): [Record<string, unknown>, string][] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => [
        [value as Record<string, unknown>, key] as [Record<string, unknown>, string],
        ...placesIn(inner),
      ])
    : [];

/** Records with something else in some places. */
export const spoilt = (records: fc.Arbitrary<object>): fc.Arbitrary<unknown> =>
  fc
    .tuple(records, fc.array(fc.tuple(fc.nat(), fc.nat(), junk), { minLength: 1, maxLength: 4 }))
    .map(([sound, changes]) => {
      const record = structuredClone(sound);
      for (const [at, how, value] of changes) {
        const places = placesIn(record);
        const [holder, key] = places[at % places.length] ?? [];
        const [other, otherKey] = places[how % places.length] ?? [];
        if (holder && key !== undefined && other && otherKey !== undefined)
          holder[key] = how % 2 ? value : structuredClone(other[otherKey]);
      }
      return record;
    });

/** Their JSON with some of it cut out or replaced. */
export const spoiltText = (records: fc.Arbitrary<object>): fc.Arbitrary<string> =>
  fc.tuple(records, fc.nat(), fc.string()).map(([record, at, more]) => {
    const text = JSON.stringify(record);
    const place = at % text.length;
    return text.slice(0, place) + more + text.slice(place + (at % 3));
  });
