import fc from 'fast-check';
import type { Fact } from '../../src/engine/facts.ts';
import { addDays } from '../../src/law/civil-date.ts';
import type { ObjectShape, Shape } from '../../src/records/shape.ts';

const days = fc
  .oneof(fc.integer({ min: 82_000, max: 83_500 }), fc.integer({ min: 0, max: 146_096 }))
  .map((after) => addDays('1800-01-01', after));

const pairOf = <End extends number | string>(ends: fc.Arbitrary<End>): fc.Arbitrary<readonly [End, End]> =>
  fc.tuple(ends, ends).map(([a, b]) => (a <= b ? [a, b] : [b, a]));

const answers = (domain: Fact['domain']): fc.Arbitrary<unknown> => {
  if (domain.kind === 'yes-no') return fc.boolean();
  if (domain.kind === 'date') return fc.oneof(days, pairOf(days));
  if (domain.kind === 'choice')
    return fc.oneof(fc.constantFrom(...domain.values), fc.subarray([...domain.values], { minLength: 1 }));
  const ends = fc.integer({ min: domain.min ?? 0, max: domain.max ?? 9 });
  return fc.oneof(ends, pairOf(ends));
};

const leaves = (shape: Exclude<Shape, { kind: 'list' | 'object' }>): fc.Arbitrary<unknown> => {
  if (shape.kind === 'answer') return answers(shape.domain);
  if (shape.kind === 'day') return days;
  if (shape.kind === 'one') return fc.constantFrom(...shape.values);
  return fc.constantFrom(...['ibu', 'anak-1', 'x9', '2026', '2026-11'].filter((text) => shape.like.test(text)));
};

/** Whatever fits a shape; entries of a list mostly have ids of their own. */
const ofShape = (shape: Shape): fc.Arbitrary<unknown> => {
  if (shape.kind === 'object') return ofObject(shape);
  if (shape.kind === 'list')
    return fc
      .tuple(fc.array(ofShape(shape.of), { maxLength: 3 }), fc.boolean())
      .map(([entries, apart]) =>
        entries.map((entry, i) =>
          apart && typeof entry === 'object' && entry !== null && 'id' in entry
            ? { ...entry, id: `nomor-${i}` }
            : entry,
        ),
      );
  return shape.also.length ? fc.oneof(leaves(shape), fc.constantFrom(...shape.also)) : leaves(shape);
};

export const ofObject = ({ keys, needed }: ObjectShape): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(Object.entries(keys).map(([key, inner]) => [key, ofShape(inner)])), {
    requiredKeys: [...needed],
    noNullPrototype: true,
  });
