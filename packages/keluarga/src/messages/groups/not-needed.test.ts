import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GroupFinding } from '../../catalogue/groups.ts';
import { assessGroup } from '../../catalogue/groups.ts';
import { readiness } from '../../catalogue/readiness.ts';
import { groupFacts } from '../../uppka/group/facts.ts';
import type { Group, Product } from '../../uppka/group/group.ts';
import { en, groupEn } from '../en.ts';
import { groupId, id } from '../id.ts';
import { sayGroup } from './say-group.ts';

/** Each side of each change of the law of food and halal, days before any text, and days long after. */
const days = [
  ...['2015-01-01', '2019-12-25', '2019-12-26', '2023-03-18', '2024-10-16', '2024-10-17', '2024-10-18', '2025-06-04'],
  ...['2025-06-05', '2026-01-04', '2026-01-05', '2026-10-17', '2026-10-18', '2026-11-24', '2031-01-01'],
];
const CHECKS = [
  'duty.food',
  'permit.sppirt',
  'permit.slhs',
  'permit.bpom',
  'permit.food',
  'duty.halal',
  'permit.halal',
];
const WAYS = ['permit.sppirt', 'permit.slhs', 'permit.bpom'];

const known = (values: readonly unknown[]) => fc.constantFrom(...values, undefined, 'unknown');
const answers = Object.entries(groupFacts).flatMap(([fact, { domain }]) =>
  fact.startsWith('product.')
    ? [
        [
          fact.slice('product.'.length),
          known(
            domain.kind === 'choice' ? domain.values : domain.kind === 'integer' ? [0, 6, 7, 8, 90] : [true, false],
          ),
        ] as const,
      ]
    : [],
);
const product = fc.record(Object.fromEntries(answers)) as fc.Arbitrary<Omit<Product, 'id'>>;
const groups = fc
  .record({
    products: fc.array(product, { minLength: 1, maxLength: 12 }),
    sales: known([0, 15_000_000_000, 15_000_000_001]),
    papers: fc.record({ sppirt: fc.record({ has: fc.boolean() }), nib: fc.record({ has: fc.boolean() }) }),
  })
  .map(({ products, ...more }) => ({
    answeredOn: '2026-11-24',
    products: products.map((each, i) => ({ ...each, id: `p-${i}` })),
    productsComplete: true,
    ...more,
  })) as fc.Arbitrary<Group>;

const NEVER = /(tidak|tak) (perlu|memerlukan|butuh)|need(s|ed)? no\b|(no|not) need|not required|unnecessary/i;
const refused = ({ verdict }: GroupFinding) => verdict === 'not-met' || verdict === 'unlikely';

const cited = ({ reasons }: GroupFinding): readonly string[] =>
  JSON.stringify(reasons).match(/"article":"[^"]+"/g) ?? [];

test('of no product, on no day, is it said that it needs no paper, but by an article that was read', () => {
  fc.assert(
    fc.property(groups, fc.constantFrom(...days), (group, day) => {
      const on = day;
      const record = { ...group, answeredOn: day };
      const findings = assessGroup(record, { on, programmes: CHECKS });
      for (const finding of findings) {
        for (const said of [sayGroup(finding, groupId, id), sayGroup(finding, groupEn, en)])
          expect([said.verdict, ...said.lines.map(({ text }) => text)].filter((text) => NEVER.test(text))).toEqual([]);
        if (finding.sorts === 'duty' && refused(finding)) {
          expect(finding.grade).toBe('A');
          expect(cited(finding)).not.toEqual([]);
        }
      }
      for (const { id: of, kind } of record.products ?? []) {
        const own = findings.filter(({ subject }) => subject.id === of);
        const way = own.find(({ programme }) => programme === 'permit.food') as GroupFinding;
        if (way.verdict === 'not-read' || (kind !== 'food' && kind !== 'herbal')) continue;
        expect(refused(way)).toBe(false);
        if (own.filter(({ programme }) => WAYS.includes(programme)).every(refused))
          expect(way).toMatchObject({ verdict: 'ask', unsettled: expect.arrayContaining(['legal.food.other-way']) });
      }
      for (const { id: step, state } of readiness(record, { on }))
        if (state === 'not-bound') expect(step).toBe('halal');
    }),
    { numRuns: 400 },
  );
});

test('no word for a step says that it is not needed', () => {
  for (const { stepStates, sorted } of [groupId, groupEn])
    for (const text of [...Object.values(stepStates), ...Object.values(sorted).flatMap((each) => Object.values(each))])
      expect(text).not.toMatch(NEVER);
});
