import { expect, test } from 'vitest';
import { type Goal, nextOf, onlyAsked, type QuestionId, type Replies, stepsOf } from './journey.ts';
import { outcomeOf } from './outcome.ts';

const today = '2026-11-24';
const pus = { kawin: 'yes', umur: '15-49' } as const;
const nothing = { ...pus, hamil: 'no', cara: 'none' } as const;
const day = (date: string) => [date, date] as const;

/** Answers as asked, and only those; an answer that no question asked for is a fault of the test. */
function journey(goal: Goal, answers: Replies) {
  let replies: Replies = {};
  for (let id = nextOf(goal, replies, today); id; id = nextOf(goal, replies, today)) {
    expect(answers, `not answered: ${id}`).toHaveProperty(id);
    replies = { ...replies, [id]: answers[id as QuestionId] };
  }
  expect(Object.keys(replies).sort()).toEqual(Object.keys(answers).sort());
  return outcomeOf(goal, replies, today);
}

test.each<[Replies, object]>([
  [{ kawin: 'no' }, { couples: ['not-pus'] }],
  [{ kawin: 'tidak-tahu' }, { couples: ['unknown'] }],
  [{ kawin: 'yes', umur: 'tidak-tahu' }, { couples: ['unknown'] }],
  [{ kawin: 'yes', umur: '0-14', haid: 'not-started' }, { couples: ['not-pus'] }],
  [{ kawin: 'yes', umur: '51-130', haid: 'stopped' }, { couples: ['not-pus'] }],
  [{ kawin: 'yes', umur: '51-130', haid: 'tidak-tahu' }, { couples: ['unknown'] }],
  [{ kawin: 'yes', umur: '50-50', haid: 'menstruating' }, { couples: ['unsettled'] }],
  [
    { kawin: 'yes', umur: '51-130', haid: 'menstruating', hamil: 'yes' },
    { couples: ['pregnant'], reason: 'hamil' },
  ],
  [{ ...pus, hamil: 'tidak-tahu' }, { couples: ['unknown'] }],
  [{ ...pus, hamil: 'no', cara: 'tidak-tahu' }, { couples: ['unknown'] }],
  [
    { ...pus, hamil: 'no', cara: 'pill' },
    { couples: ['active'], method: 'pill' },
  ],
  [
    { ...pus, hamil: 'no', cara: 'periodic' },
    { couples: ['active'], method: 'periodic', contested: true },
  ],
  [
    { ...pus, hamil: 'no', cara: 'mal' },
    { couples: ['active'], method: 'mal', contested: true },
  ],
  [
    { ...nothing, pernah: 'no', keinginan: 'soon' },
    { couples: ['never-used'], reason: 'ias' },
  ],
  [{ ...nothing, pernah: 'no', keinginan: 'tidak-tahu' }, { couples: ['never-used'] }],
  [
    { ...nothing, pernah: 'yes', berhenti: day('2026-08-23'), keinginan: 'later' },
    { couples: ['dropped-out'], reason: 'iat' },
  ],
  [
    { ...nothing, pernah: 'yes', berhenti: day('2026-08-24'), keinginan: 'no-more' },
    { couples: ['stopped-lately'], reason: 'tial' },
  ],
  [
    { ...nothing, pernah: 'yes', berhenti: ['2026-08-01', '2026-08-31'], keinginan: 'later' },
    { couples: ['dropped-out', 'stopped-lately'], reason: 'iat' },
  ],
  [
    { ...nothing, pernah: 'yes', berhenti: ['2025-01-01', '2025-12-31'], keinginan: 'later' },
    { couples: ['dropped-out'], reason: 'iat' },
  ],
  [
    { ...nothing, pernah: 'yes', berhenti: 'tidak-tahu', keinginan: 'later' },
    { couples: ['unknown'], reason: 'iat' },
  ],
])('what a couple is called: %j', (answers, outcome) => {
  expect(journey('sebutan', answers)).toEqual({ goal: 'sebutan', ...outcome });
});

const other = { dilayani: 'pill', sebelum: 'none', pernah: 'yes', akhir: 'other' } as const;

test.each<[Replies, readonly object[]]>([
  [{ dilayani: 'pill', sebelum: 'pill' }, [{ status: 'repeated', card: 4 }]],
  [{ dilayani: 'pill', sebelum: 'condom' }, [{ status: 'switched', card: 4 }]],
  [
    { dilayani: 'tidak-tahu', sebelum: 'pill' },
    [
      { status: 'switched', card: 4 },
      { status: 'repeated', card: 4 },
    ],
  ],
  [{ dilayani: 'pill', sebelum: 'none', pernah: 'no' }, [{ status: 'new', card: 1 }]],
  [{ dilayani: 'tidak-tahu', sebelum: 'tidak-tahu', pernah: 'no' }, [{ status: 'new', card: 1 }]],
  [{ dilayani: 'pill', sebelum: 'tidak-tahu', pernah: 'yes' }, [{ status: 'unknown', missing: 'current' }]],
  [{ dilayani: 'pill', sebelum: 'none', pernah: 'tidak-tahu' }, [{ status: 'unknown', missing: 'everUsed' }]],
  [{ dilayani: 'pill', sebelum: 'none', pernah: 'yes', akhir: 'birth' }, [{ status: 'new', card: 2 }]],
  [
    { dilayani: 'pill', sebelum: 'none', pernah: 'yes', akhir: 'tidak-tahu' },
    [{ status: 'unknown', missing: 'endedBy' }],
  ],
  [{ ...other, layanan: day(today), berakhir: day('2026-08-24') }, [{ status: 'resumed', card: 3 }]],
  [
    { ...other, layanan: day(today), berakhir: day('2026-08-25') },
    [{ status: 'unsettled', question: 'kb.status.short-pause' }],
  ],
  [
    { ...other, layanan: day(today), berakhir: ['2026-08-01', '2026-08-31'] },
    [
      { status: 'resumed', card: 3 },
      { status: 'unsettled', question: 'kb.status.short-pause' },
    ],
  ],
  [
    { ...other, layanan: ['2026-11-01', '2026-11-24'], berakhir: ['2025-01-01', '2025-12-31'] },
    [{ status: 'resumed', card: 3 }],
  ],
  [{ ...other, layanan: 'tidak-tahu', berakhir: day('2020-01-01') }, [{ status: 'unknown', missing: 'endedOn' }]],
])('how a service is recorded: %j', (answers, services) => {
  expect(journey('catatan', answers)).toEqual({ goal: 'catatan', services });
});

test.each<[Replies, object]>([
  [{ dilayani: 'tidak-tahu' }, {}],
  [{ dilayani: 'pill' }, { method: 'pill', schedule: { none: 'per-strip' } }],
  [{ dilayani: 'inject-3m', mulai: 'tidak-tahu' }, { method: 'inject-3m' }],
  [
    { dilayani: 'inject-3m', mulai: day('2026-09-01') },
    { method: 'inject-3m', schedule: { renewal: { from: '2026-11-24', to: '2026-12-01' } } },
  ],
  [
    { dilayani: 'inject-3m', mulai: day('2026-08-31') },
    { method: 'inject-3m', schedule: { renewal: { from: '2026-11-23', to: '2026-11-30' }, mayHaveEnded: true } },
  ],
  [
    { dilayani: 'implant-2', mulai: ['2024-01-01', '2024-12-31'] },
    { method: 'implant-2', schedule: { renewal: { from: '2027-01-01', to: '2027-12-31' } } },
  ],
])('the next day: %j', (answers, outcome) => {
  expect(journey('tanggal', answers)).toEqual({ goal: 'tanggal', ...outcome });
});

test('an answer that was changed makes the answers behind it needless, and they count no more', () => {
  const before = { ...nothing, pernah: 'yes', berhenti: day('2020-01-01'), keinginan: 'later' } as const;
  const changed = { ...before, cara: 'pill' };
  expect(stepsOf('sebutan', changed, today)).toEqual(['kawin', 'umur', 'hamil', 'cara']);
  expect(onlyAsked('sebutan', changed, today)).toEqual({ ...pus, hamil: 'no', cara: 'pill' });
});
