import { readGroup } from 'keluarga/schema';
import { expect, test } from 'vitest';
import { nextOf } from './flow.ts';
import { type ScreenId, screens } from './screens.ts';
import { applies, BORROWER, type Entry, periodsOn, type Reply, toldBy } from './told.ts';

const today = '2026-11-24';
const entry = (id: ScreenId, reply: Reply, of?: string): Entry => {
  const screen = screens.find((each) => each.id === id);
  if (!screen) throw new Error(id);
  return { screen, reply, ...(of !== undefined && { of }) };
};
const ticks = (id: ScreenId, yes: readonly string[], rest = false, of?: string) => entry(id, { yes, rest }, of);
const value = (id: ScreenId, answer: unknown, of?: string) => entry(id, { value: answer }, of);

const log = [
  value('members', 12),
  ticks('officers', ['group.hasChair'], true),
  ticks('products', ['dry', 'frozen']),
  ticks('special', [], false, 'frozen'),
  ticks('papers', ['group.nib']),
  ticks('foodPapers', ['group.sppirt']),
  value('sppirtDay', '2026-09-30'),
  value('sppirtMet', false),
  ticks('reports', ['uppka.report.k0']),
  value('need', 'both'),
  value('beginners', 2),
  value('letters', true),
  ticks('borrower', ['person.woman', 'person.business'], true, BORROWER),
  ticks('running', ['umi']),
  ticks('past', []),
];

test('what is told is a record that the package reads', () => {
  const { group } = toldBy(log, today);
  const read = readGroup(JSON.parse(JSON.stringify(group)));
  expect(read.ok ? [] : read.issues).toEqual([]);
  expect(group).toMatchObject({
    chair: BORROWER,
    secretary: 'unknown',
    products: [
      { id: 'dry', kind: 'food', dry: true },
      { id: 'frozen', kind: 'food', frozen: true, claims: false },
    ],
    productsComplete: true,
    papers: {
      nib: { has: true },
      letter: { has: false },
      sppirt: { has: true, from: '2026-09-30' },
      pkp: { has: false },
    },
    reports: [{ form: 'uppka.report.k0', period: '2026' }],
    loans: [{ of: BORROWER, scheme: 'umi', state: ['running', 'overdue'] }],
    loansComplete: true,
  });
});

test('what is not ticked is denied only where the rest is known', () => {
  const { people = [] } = toldBy(log, today).group;
  expect(people[0]).toMatchObject({ woman: true, business: true, ktp: 'unknown', npwp: 'unknown' });
  expect(toldBy([...log.slice(0, -1), ticks('past', [], true)], today).group.loansComplete).toBe('unknown');
});

test('an answer changed early reaches what was told later, and what no longer applies is left out', () => {
  const without = log.map((each) => (each.screen.id === 'products' ? ticks('products', ['craft']) : each));
  const told = toldBy(without, today);
  expect(told.group.products).toEqual([{ id: 'craft', kind: 'craft' }]);
  expect(told.group.papers).not.toHaveProperty('sppirt');
  expect(without.filter((each) => !applies(each, told)).map(({ screen }) => screen.id)).toEqual([
    'special',
    'foodPapers',
    'sppirtDay',
    'sppirtMet',
  ]);
  const none = toldBy([...log.slice(0, 9), value('need', 'none'), ...log.slice(10)], today);
  expect(none.group.loans).toBeUndefined();
});

test.each([
  [12, 0],
  [12, 6],
  [12, 7],
  [12, 12],
  [2, 1],
  [1, 1],
])('of %i members %i without a business', (members, beginners) => {
  const told = toldBy([value('members', members), value('need', 'group'), value('beginners', beginners)], today);
  const people = told.group.people ?? [];
  const without = people.filter(({ business }) => business === false).length;
  expect([people.length, without]).toEqual([members, beginners]);
});

test.each([
  ['2026-11-24', '2026', '2026-10'],
  ['2027-01-02', '2027', '2026-12'],
  ['2028-03-31', '2028', '2028-02'],
])('on %s the reports of %s and %s are due', (day, year, month) => {
  expect(Object.values(periodsOn(day))).toEqual([year, month]);
});

test('whatever is not known, the questions end, and none comes twice', () => {
  const asked: string[] = [];
  let entries: Entry[] = [];
  for (let next = nextOf(toldBy([], today), [], today); next; next = nextOf(toldBy(entries, today), entries, today)) {
    asked.push(`${next.screen.id} ${next.of ?? ''}`);
    const reply =
      next.screen.kind === 'ticks'
        ? { yes: [], rest: true }
        : { value: next.screen.id === 'need' ? 'both' : 'unknown' };
    entries = [...entries, { ...next, reply }];
  }
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThan(26);
});

test('which loan is late is not asked: one of them is, or one that was not named', () => {
  const loansOf = (...more: Entry[]) => toldBy([...log, ...more], today).group.loans;
  expect(loansOf(value('late', true, BORROWER))).toEqual([{ of: BORROWER, scheme: 'umi', state: 'overdue' }]);
  expect(loansOf(value('late', false, BORROWER))).toEqual([{ of: BORROWER, scheme: 'umi', state: 'running' }]);
  const none = log.map((each) => (each.screen.id === 'running' ? ticks('running', [], true) : each));
  expect(toldBy([...none, value('late', true, BORROWER)], today).group.loans).toEqual([
    { of: BORROWER, scheme: 'unknown', state: 'overdue' },
  ]);
  expect(loansOf(value('ultraMicro', [0, 20_000_000], BORROWER))).toMatchObject([{ amount: [0, 20_000_000] }]);
});

test('who needs no money is asked nothing of loans', () => {
  const entries = [
    value('members', 3),
    ticks('officers', []),
    ticks('products', ['craft']),
    value('animal', false, 'craft'),
    ticks('papers', []),
    value('books', true),
    ticks('reports', []),
    value('need', 'none'),
  ];
  expect(nextOf(toldBy(entries, today), [...entries, value('families', 3)], today)).toBeUndefined();
});
