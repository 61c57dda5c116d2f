import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf } from '../../src/engine/state.ts';
import { familyState } from '../../src/family/derive.ts';
import { facts } from '../../src/family/facts.ts';
import { type ReadFamily, readFamily, readFamilyText } from '../../src/family/read.ts';
import { issueWords } from '../../src/messages/issues.ts';
import { LONG, RUNS } from './runs.ts';
import { told } from './told.ts';

const layout = layoutOf(facts);
const junk = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
});

/** A family that a state can be made of, or issues with a whole sentence each. */
const holds = (read: ReadFamily): void => {
  if (read.ok) expect(familyState(layout, read.family, '2026-11-24').state.at).toHaveLength(layout.lists.length);
  else expect(read.issues).not.toHaveLength(0);
  for (const issue of read.ok ? [] : read.issues)
    for (const words of [issueWords.id, issueWords.en]) {
      const sentence = words[issue.code](issue);
      if (!sentence.endsWith('.') && !sentence.endsWith('?')) expect.fail(sentence);
      if (/undefined|\[object/.test(sentence.replaceAll(/"[^"]*"/g, ''))) expect.fail(sentence);
    }
};

/** Every place in a value: the objects and lists that hold something, each with a key. */
const placesIn = (value: unknown): [Record<string, unknown>, string][] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => [
        [value as Record<string, unknown>, key] as [Record<string, unknown>, string],
        ...placesIn(inner),
      ])
    : [];

/** A record with something else in some places. */
const spoilt = fc
  .tuple(told, fc.array(fc.tuple(fc.nat(), fc.nat(), junk), { minLength: 1, maxLength: 4 }))
  .map(([{ family }, changes]) => {
    const record = structuredClone(family);
    for (const [at, how, value] of changes) {
      const places = placesIn(record);
      const [holder, key] = places[at % places.length] ?? [];
      const [other, otherKey] = places[how % places.length] ?? [];
      if (holder && key !== undefined && other && otherKey !== undefined)
        holder[key] = how % 2 ? value : structuredClone(other[otherKey]);
    }
    return record;
  });

test.each([
  ['junk', junk],
  ['a spoilt record', spoilt],
] as const)('%s is read as a family or as issues', LONG, (_, input) => {
  fc.assert(
    fc.property(input as fc.Arbitrary<unknown>, (value) => {
      holds(readFamily(value));
    }),
    { numRuns: RUNS },
  );
});

test('any text is read as a family or as issues', LONG, () => {
  const cut = fc.tuple(told, fc.nat(), fc.string()).map(([{ family }, at, more]) => {
    const text = JSON.stringify(family);
    const place = at % text.length;
    return text.slice(0, place) + more + text.slice(place + (at % 3));
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), cut), (text) => {
      holds(readFamilyText(text));
    }),
    { numRuns: RUNS },
  );
});
