import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf } from '../../src/engine/state.ts';
import { familyState } from '../../src/family/derive.ts';
import { facts } from '../../src/family/facts.ts';
import { type ReadFamily, readFamily, readFamilyText } from '../../src/family/read.ts';
import { issueWords } from '../../src/messages/issues.ts';
import { LONG, RUNS } from './runs.ts';
import { junk, spoilt } from './spoilt.ts';
import { told } from './told.ts';

const layout = layoutOf(facts);
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
