import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/assessment/finding.ts';
import { dayOf } from '../../src/assessment/register.ts';
import { askNext, assess, familiesIn } from '../../src/catalogue/families.ts';
import type { Facts } from '../../src/engine/facts.ts';
import { balikpapan } from '../../src/localities/balikpapan/balikpapan.ts';
import { type Entry, holds, type Law, measure, type World } from '../engine/oracle.ts';
import { LONG, RUNS } from '../runs.ts';
import { mayAsk } from './may-ask.oracle.ts';
import { type Told, toldLately, type Unit } from './told.ts';

const { book, programmes } = familiesIn(balikpapan);

/** The law of a day, with a value for all that only the law knows. */
const lawOf = (on: string, open: number): { readonly law: Law; readonly hidden: Entry } => {
  const { rules, params } = dayOf(familiesIn(balikpapan), on).snapshot.model;
  const hidden = Object.entries<Facts[string]>(book.facts).flatMap(([id, { knownBy, domain }], i) => {
    if (knownBy !== 'law') return [];
    const odd = ((open >> (i % 20)) & 1) === 1;
    return [[id, domain.kind === 'yes-no' ? odd : odd ? 3 : 1_000_000] as const];
  });
  return { law: { facts: book.facts, rules, params }, hidden: Object.fromEntries(hidden) };
};

const entryOf = (kind: string, { truths }: Unit): Entry =>
  Object.fromEntries(Object.entries(truths).map(([key, value]) => [`${kind}.${key}`, value]));

const worldOf = ({ record, units }: Told, hidden: Entry): World => ({
  record: { ...Object.fromEntries(Object.entries(record).map(([key, value]) => [`kk.${key}`, value])), ...hidden },
  lists: {
    members: units.members.map((unit) => entryOf('member', unit)),
    couples: units.couples.map((unit) => entryOf('couple', unit)),
  },
});

const SAYS: Readonly<Partial<Record<Finding['verdict'], boolean>>> = {
  'not-met': false,
  unlikely: false,
  meets: true,
  likely: true,
};

/** Records of possible families on the day of their answers. */
const whole = fc.tuple(toldLately, fc.nat());

test('every definite answer and every amount holds in the family as it is, whatever the law leaves open', LONG, () => {
  fc.assert(
    fc.property(whole, ([one, open]) => {
      const on = one.family.answeredOn;
      const { law, hidden } = lawOf(on, open);
      const world = worldOf(one, hidden);
      for (const finding of assess(one.family, { on, locality: balikpapan })) {
        const { rule, amount } = programmes.find(({ id }) => id === finding.programme) ?? expect.fail();
        const { kind, id } = finding.subject;
        const at = one.units.couples.findIndex((unit) => kind === 'couples' && unit.id === id);
        const bound: Record<string, Entry> = at < 0 ? {} : { couples: world.lists.couples?.[at] as Entry };
        if (kind === 'couples' || finding.programme === 'uppka') if (at < 0) continue;
        const truth = holds(law, world, { rule: rule.id }, bound);
        const said = SAYS[finding.verdict];
        if (said !== undefined && said !== truth) expect.fail(`${finding.programme} says ${finding.verdict}`);
        if (!truth || !amount || !finding.amount) continue;
        const sum = measure(law, world, amount.of, bound);
        const { from, to } = finding.amount;
        if (sum < from || sum > to) expect.fail(`${finding.programme}: ${sum} is not from ${from} to ${to}`);
      }
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
});

test('nothing is asked, or missing, that cannot be, nor before what it hangs on', LONG, () => {
  fc.assert(
    fc.property(toldLately, ({ family }) => {
      const on = family.answeredOn;
      const options = { on, locality: balikpapan };
      for (const { key, of = [] } of askNext(family, options))
        for (const id of of) if (id !== null && !mayAsk(family, key, id, true)) expect.fail(`asked: ${key} of ${id}`);
      for (const { missing, programme } of assess(family, options))
        for (const { fact, of } of missing)
          if (typeof of === 'string' && !mayAsk(family, fact, of, false))
            expect.fail(`${programme} misses ${fact} of ${of}`);
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
});
