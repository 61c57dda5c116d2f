import { expect, test } from 'vitest';
import { know } from '../engine/answers.ts';
import { all, not, some } from '../engine/expression.ts';
import { type Facts, integer, yesNo } from '../engine/facts.ts';
import { possible } from '../engine/narrow.ts';
import { times } from '../engine/quantities.ts';
import { blank, blankState, type Layout, type List, listOf, refOf, type Slots } from '../engine/state.ts';
import { vocabulary } from '../engine/vocabulary.ts';
import { addYears, ageOn, type CivilDate } from '../law/civil-date.ts';
import { param, rule } from '../law/define.ts';
import { programme } from '../law/programme.ts';
import type { RecordKind } from '../law/record-kind.ts';
import { ways } from '../law/ways.ts';
import { askNextIn, askOneIn } from './ask-next.ts';
import { assessIn } from './assess.ts';
import { orderIn } from './order.ts';
import { programmesThatRead } from './reads.ts';
import { registerOf } from './register.ts';

/** A boat with its crew: a kind of record that the package does not have. */
interface Boat {
  readonly answeredOn: CivilDate;
  readonly built?: CivilDate;
  readonly registered?: boolean | 'unknown';
  readonly crew?: readonly { readonly id: string; readonly trained?: boolean; readonly indebted?: boolean }[];
}

const facts = {
  'boat.age': integer(0, 200, 'year', { grows: true }),
  'boat.registered': yesNo({ effort: 1 }),
  'hand.trained': yesNo({ of: 'crew' }),
  'hand.indebted': yesNo({ of: 'crew' }),
} as const satisfies Facts;
const fact = vocabulary(facts);

const answered = (layout: Layout, { answeredOn, built, registered, crew = [] }: Boat, on: CivilDate) => {
  const state = blankState(layout);
  const record = state.at[0] as Slots;
  if (built) know(record, refOf(layout, 'boat.age'), ageOn(built, on));
  if (typeof registered === 'boolean') know(record, refOf(layout, 'boat.registered'), registered);
  const at = listOf(layout, 'crew');
  const members = crew.map(({ id: _, ...told }) => {
    const slots = blank(layout, at);
    slots[0] = 2;
    for (const [key, answer] of Object.entries(told)) know(slots, refOf(layout, `hand.${key}`), answer);
    return slots;
  });
  state.lists[at] = { members, rest: null } satisfies List;
  return {
    state,
    asked: new Set(registered === 'unknown' ? ['boat.registered'] : []),
    unsure: new Map(),
    stale: [],
    carriedForward: on !== answeredOn,
    units: { crew: crew.map(({ id }) => id) },
  };
};

const boat: RecordKind<Boat, 'boat' | 'crew'> = {
  id: 'boat',
  facts,
  check: () => {},
  answered,
  possible: (layout) => possible(layout, facts),
  turningDays: ({ built }, from, to) =>
    built ? Array.from({ length: 80 }, (_, i) => addYears(built, i)).filter((day) => from <= day && day <= to) : [],
};

const seen = {
  from: '2020-01-01',
  lastSeen: '2026-06-01',
  checked: '2026-11-24',
  grade: 'A',
  cite: { instrument: 'contoh' },
} as const;
const oldest = param('boat.oldest', 'year', { ...seen, value: 20 });
const sum = param('boat.sum', 'rupiah', { ...seen, value: 100 });
const aid = programme({
  id: 'aid',
  subject: 'boat',
  rule: rule('aid.rule', {
    ...seen,
    when: all(fact('boat.registered'), fact('boat.age').atMost(oldest), some('crew', fact('hand.trained'))),
  }),
  ...ways(seen, { decidedBy: [], documents: ['letter'], where: ['harbour'] }),
  amount: { id: 'aid.amount', per: 'year', of: times(2, sum) },
});
const loan = programme({
  id: 'loan',
  subject: 'crew',
  rule: rule('loan.rule', { ...seen, when: not(fact('hand.indebted')) }),
  ...ways(seen, { decidedBy: ['bank'] }),
  taken: ['hand.indebted'],
});
const boats = registerOf({ kind: boat, programmes: [aid, loan] });

const on = '2026-06-01';
const record: Boat = { answeredOn: on, built: '2007-03-10', crew: [{ id: 'a', trained: true }, { id: 'b' }] };

test('a record of a kind we do not have is assessed, whole and entry by entry', () => {
  const findings = assessIn(boats, { ...record, registered: true }, { on });
  expect(findings.map(({ programme: id, subject, verdict }) => [id, subject, verdict])).toEqual([
    ['aid', { kind: 'boat' }, 'meets'],
    ['loan', { kind: 'crew', id: 'a' }, 'incomplete'],
    ['loan', { kind: 'crew', id: 'b' }, 'incomplete'],
  ]);
  expect(findings[0]).toMatchObject({ amount: { from: 200, to: 200 }, grade: 'A', documents: ['letter'] });
  expect(findings[1]?.missing).toEqual([{ fact: 'hand.indebted', of: 'a', for: 'verdict' }]);
  expect(assessIn(boats, record, { on, of: ['b'], programmes: ['loan'] })).toHaveLength(1);
});

test('it is asked, and what nobody knows is not asked again', () => {
  const keys = (told: Boat) => askNextIn(boats, told, { on }).map(({ key, of }) => [key, of]);
  expect(keys(record)).toEqual([
    ['boat.registered', undefined],
    ['hand.indebted', ['a', 'b']],
  ]);
  expect(keys({ ...record, registered: 'unknown' })).toEqual([['hand.indebted', ['a', 'b']]]);
  expect(askOneIn(boats, record, { on, programmes: ['aid'] })?.key).toBe('boat.registered');
});

test('what may be done about a no is named, and how the answer changes with the years', () => {
  const [no] = assessIn(boats, { ...record, registered: false }, { on });
  expect(no).toMatchObject({ verdict: 'not-met', change: { steps: [{ fact: 'boat.registered', to: true }] } });
  const [yes] = assessIn(boats, { ...record, registered: true }, { on, changes: { to: '2029-01-01' } });
  expect(yes?.changes?.map(({ from, verdict }) => [from, verdict])).toContainEqual(['2028-03-10', 'not-met']);
});

test('which ways stay open beside each other is found, and which programmes read a fact', () => {
  const told = { ...record, crew: [{ id: 'a', indebted: false }] };
  expect(orderIn(boats, told, { on, of: 'a', programmes: ['loan'] })).toMatchObject({ open: ['loan'], shut: [] });
  expect(() => orderIn(boats, told, { on, of: 'a', programmes: ['aid'] })).toThrow(RangeError);
  expect(() => orderIn(boats, told, { on, of: 'c', programmes: ['loan'] })).toThrow(RangeError);
  expect(programmesThatRead(boats, ['hand.indebted'], on)).toEqual(['loan']);
});

test('a place adds programmes of its own, of the same kind of record alone, and sets figures; a city before its province', () => {
  const of = (id: string, value: number) => ({
    id,
    programmes: [],
    params: [param('boat.sum', 'rupiah', { ...seen, value })],
  });
  const port = {
    ...of('port', 7),
    within: of('coast', 5),
    programmes: [
      { ...loan, id: 'port.loan' },
      { ...aid, id: 'kk.aid', subject: 'kk' },
    ],
  };
  const here = registerOf({ kind: boat, programmes: [aid, loan], place: port });
  expect(here.programmes.map(({ id }) => id)).toEqual(['aid', 'loan', 'port.loan']);
  expect(assessIn(here, { ...record, registered: true }, { on })[0]?.amount).toMatchObject({ from: 14, to: 14 });
});
