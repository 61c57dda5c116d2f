import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf } from '../../src/engine/state.ts';
import { addDays } from '../../src/law/civil-date.ts';
import { groupTurningDays } from '../../src/uppka/group/change-days.ts';
import { groupState } from '../../src/uppka/group/derive.ts';
import { groupFacts } from '../../src/uppka/group/facts.ts';
import type { Group } from '../../src/uppka/group/group.ts';
import { LONG, RUNS } from '../runs.ts';

const layout = layoutOf(groupFacts);
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2019-12-30', days));
const number = (max: number) => fc.oneof(fc.nat(max), fc.constant('unknown' as const));

const person = fc.record(
  {
    id: fc.constant('ibu'),
    age: number(130),
    businessMonths: number(1200),
    sales: number(9),
    incomePerHead: number(9),
  },
  { requiredKeys: ['id'] },
);
const loan = fc.record(
  {
    of: fc.constant('ibu'),
    scheme: fc.constantFrom('umi' as const, 'kur-mikro' as const),
    state: fc.constantFrom('running' as const, 'repaid' as const),
    until: day,
  },
  { requiredKeys: ['scheme', 'state', 'of'] },
);
const group: fc.Arbitrary<Group> = fc.record(
  {
    answeredOn: day,
    sales: number(9),
    people: fc.array(person, { maxLength: 1 }),
    loans: fc.array(loan, { maxLength: 2 }),
    loansComplete: fc.boolean(),
    papers: fc.record({ sppirt: fc.record({ has: fc.constant(true), until: day }) }),
  },
  { requiredKeys: ['answeredOn'] },
);

/** Near the day of the answers, or years away from it. */
const away = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -800, max: 1600 }));

test('what is derived from a group changes only on the days named', LONG, () => {
  fc.assert(
    fc.property(group, away, (one, days) => {
      const on = addDays(one.answeredOn, days);
      const next = addDays(on, 1);
      const [a, b] = [on, next].map((each) => {
        const { state, stale, units, asked } = groupState(layout, one, each);
        return JSON.stringify([state, stale, units, [...asked]]);
      });
      if (!groupTurningDays(one, on, next).includes(next)) expect(b).toBe(a);
    }),
    { numRuns: RUNS },
  );
});
