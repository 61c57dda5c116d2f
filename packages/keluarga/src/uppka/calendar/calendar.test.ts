import { expect, test } from 'vitest';
import { deadlines, type LocalDate } from './deadlines.ts';
import { notFound } from './forms.ts';
import { toIcs } from './ics.ts';

const on = '2026-11-24';

/** Reckoned by hand: the period reported, and its last day. */
test.each([
  ['uppka.report.ri', '2025-12', '2026-01-03'],
  ['uppka.report.ri', '2026-01', '2026-02-03'],
  ['uppka.report.ri', '2026-02', '2026-03-03'],
  ['uppka.report.ri', '2024-02', '2024-03-03'],
  ['uppka.report.ri', '2024-01', '2024-02-03'],
  ['uppka.report.ri', '2026-10', '2026-11-03'],
  ['uppka.report.ri', '2026-11', '2026-12-03'],
  ['uppka.report.ri', '2026-12', '2027-01-03'],
  ['uppka.report.ri', '2027-12', '2028-01-03'],
  ['uppka.report.ri', '2028-01', '2028-02-03'],
  ['uppka.report.k0', '2024', '2024-01-03'],
  ['uppka.report.k0', '2026', '2026-01-03'],
  ['uppka.report.k0', '2027', '2027-01-03'],
  ['uppka.report.k0', '2028', '2028-01-03'],
])('%s of %s is due by %s', (form, period, due) => {
  const found = deadlines({ on, from: '2024-01-01', to: '2028-12-31' });
  expect(found.find((deadline) => deadline.form === form && deadline.period === period)?.due).toBe(due);
});

test('a year has twelve monthly dates and one yearly, from the chair to the field officer, in order', () => {
  const found = deadlines({ on, from: '2026-01-01', to: '2026-12-31' });
  expect(found.filter(({ form }) => form === 'uppka.report.ri')).toHaveLength(12);
  expect(found.filter(({ form }) => form === 'uppka.report.k0')).toHaveLength(1);
  expect(found.every(({ from, to, law }) => from === 'uppka-chair' && to === 'plkb' && law?.grade === 'B')).toBe(true);
  expect(found.map(({ due }) => due)).toEqual(found.map(({ due }) => due).sort());
});

test.each([
  ['2026-11-02', 'due'],
  ['2026-11-03', 'due'],
  ['2026-11-04', 'late'],
])('on %s the register of October, not handed in, is %s', (day, state) => {
  const [found] = deadlines({ on: day, from: '2026-11-03', to: '2026-11-03' });
  expect(found).toMatchObject({ period: '2026-10', state });
});

test('what was handed in is done, and told when it came after the day', () => {
  const handedIn = [
    { form: 'uppka.report.ri', period: '2026-09', on: '2026-10-03' },
    { form: 'uppka.report.ri', period: '2026-10', on: '2026-11-04' },
  ];
  const found = deadlines({ on, from: '2026-10-01', to: '2026-12-31', handedIn });
  expect(found.map(({ period, state, afterwards }) => [period, state, afterwards])).toEqual([
    ['2026-09', 'done', undefined],
    ['2026-10', 'done', true],
    ['2026-11', 'due', undefined],
  ]);
});

test('the day was last seen long ago, and before it was seen there is none', () => {
  expect(deadlines({ on, from: '2026-01-01', to: '2026-01-31' }).every(({ stale }) => stale)).toBe(true);
  expect(deadlines({ on, from: '2021-01-01', to: '2022-12-31' })).toEqual([]);
});

test('of the other groups no date was found; a local one may be entered', () => {
  expect(notFound).toEqual(['bkb', 'bkr', 'bkl', 'pik-r']);
  const bkb: LocalDate = {
    id: 'bkb-bulanan',
    poktan: 'bkb',
    rhythm: 'month',
    day: 31,
    from: 'kader',
    to: 'plkb',
    by: 'PLKB',
  };
  const found = deadlines({ on, from: '2028-01-01', to: '2028-04-30', local: [bkb] });
  expect(found.filter(({ poktan }) => poktan === 'bkb').map(({ period, due, by }) => [period, due, by])).toEqual([
    ['2027-12', '2028-01-31', 'PLKB'],
    ['2028-01', '2028-02-29', 'PLKB'],
    ['2028-02', '2028-03-31', 'PLKB'],
    ['2028-03', '2028-04-30', 'PLKB'],
  ]);
  const ours = { ...bkb, id: 'uppka.report.ri', poktan: 'uppka', day: 5 } as const;
  expect(deadlines({ on, from: '2026-11-01', to: '2026-11-30', local: [ours] }).map(({ due }) => due)).toEqual([
    '2026-11-05',
  ]);
  expect(() => deadlines({ on, from: on, to: on, local: [{ ...bkb, day: 32 }] })).toThrow(RangeError);
  expect(() => deadlines({ on, from: on, to: on, local: [{ ...bkb, poktan: 'x' as 'bkb' }] })).toThrow(RangeError);
});

/** By hand: the last day of the month where it has no such day, in common years, leap years and a century that has none. */
test.each([
  ['2026-12', 31, '2027-01-31'],
  ['2027-01', 28, '2027-02-28'],
  ['2027-01', 29, '2027-02-28'],
  ['2027-01', 31, '2027-02-28'],
  ['2028-01', 29, '2028-02-29'],
  ['2028-01', 30, '2028-02-29'],
  ['2028-02', 31, '2028-03-31'],
  ['2028-03', 31, '2028-04-30'],
  ['2028-11', 31, '2028-12-31'],
  ['2028-12', 1, '2029-01-01'],
  ['2100-01', 29, '2100-02-28'],
  ['2000-01', 30, '2000-02-29'],
])('a local report of %s by day %i is due by %s', (period, day, due) => {
  const bkl = { id: 'bkl', poktan: 'bkl', rhythm: 'month', day, from: 'kader', to: 'plkb', by: 'PLKB' } as const;
  const found = deadlines({ on, from: due, to: due, local: [bkl] }).filter(({ form }) => form === 'bkl');
  expect(found.map((each) => [each.period, each.due])).toEqual([[period, due]]);
});

test('local dates that contradict each other or name a form of ours wrongly are refused, as is a day that is none', () => {
  const ri = { id: 'uppka.report.ri', poktan: 'uppka', rhythm: 'month', day: 5, from: 'x', to: 'y', by: 'z' } as const;
  const asked = { on, from: on, to: on };
  expect(() => deadlines({ ...asked, local: [ri, { ...ri, day: 6 }] })).toThrow('two local dates for uppka.report.ri');
  expect(() => deadlines({ ...asked, local: [{ ...ri, poktan: 'bkb' }] })).toThrow('uppka.report.ri is another form');
  expect(() => deadlines({ ...asked, local: [{ ...ri, rhythm: 'year' }] })).toThrow('uppka.report.ri is another form');
  const handedIn = [{ form: ri.id, period: '2026-10', on: '3 November' }];
  expect(() => deadlines({ ...asked, handedIn })).toThrow('not a day: 3 November');
});

test('a span past ten years, or a day that does not exist, is refused', () => {
  expect(() => deadlines({ on, from: '2026-01-01', to: '2036-01-02' })).toThrow(RangeError);
  expect(() => deadlines({ on: '2026-02-30', from: on, to: on })).toThrow(RangeError);
});

test('an .ics file holds whole days, the same each time', () => {
  const days = [{ id: 'uppka.report.ri:2026-11', on: '2026-12-03', title: 'R/I, November; ke PLKB', note: 'Ketua' }];
  const text = toIcs('Tanggal laporan', days, on);
  expect(text).toBe(toIcs('Tanggal laporan', days, on));
  expect(text.split('\r\n')).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'UID:uppka.report.ri:2026-11@keluarga',
      'DTSTAMP:20261124T000000Z',
      'DTSTART;VALUE=DATE:20261203',
      'SUMMARY:R/I\\, November\\; ke PLKB',
      'DESCRIPTION:Ketua',
      'END:VCALENDAR',
    ]),
  );
  expect(text).not.toMatch(/VALARM|TZID|https?:/);
});
