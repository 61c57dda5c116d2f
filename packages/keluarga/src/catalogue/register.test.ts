import { expect, test } from 'vitest';
import { dayOf } from '../assessment/register.ts';
import { facts } from '../family/facts.ts';
import { addDays } from '../law/civil-date.ts';
import { startOf, turningDays, valueOn } from '../law/dated.ts';
import type { Citation } from '../law/instrument.ts';
import { instruments } from '../law/instruments.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { familiesIn } from './families.ts';

const register = familiesIn(balikpapan);
const { rules, params, questions } = register.book;
const histories = [...rules.values(), ...params.values()];
const days = [...new Set(histories.flatMap(({ versions }) => turningDays(versions)))]
  .filter((day) => day > '2000')
  .flatMap((day) => [addDays(day, -1), day]);

test('the law of every turning day and of the day before compiles', () => {
  for (const on of days) expect(() => dayOf(register, on)).not.toThrow();
});

test('every gap in a history is one we know of', () => {
  const gaps = histories.flatMap(({ id, versions }) =>
    versions.slice(1).flatMap((next, i) => {
      const { until } = versions[i] as (typeof versions)[number];
      return until && addDays(until, 1) < startOf(next).possible ? [`${id} ${addDays(until, 1)}`] : [];
    }),
  );
  expect(gaps).toEqual(['pkh.elderlyAge 2018-01-01']);
});

test('a yearly figure ends with the last year it was seen', () => {
  const umk = params.get('param.umk');
  expect(valueOn(umk?.versions ?? [], '2026-12-31').state).toBe('in-force');
  expect(valueOn(umk?.versions ?? [], '2027-01-01').state).toBe('none');
});

test('without a locality the minimum wage is not settled', () => {
  expect(dayOf(familiesIn(), '2026-11-24').snapshot.params.get('param.umk')?.state).toBe('none');
});

test('every citation names registered instruments', () => {
  const known = new Set(instruments.map(({ id }) => id));
  const cites: Citation[] = [
    ...histories.flatMap(({ versions }) =>
      versions.flatMap(({ cite, dispute }) => (dispute ? [cite, dispute.cite] : [cite])),
    ),
    ...[...questions.values()].flatMap(({ sources }) => sources),
  ];
  const strange = cites.flatMap(({ instrument, via = [] }) => [instrument, ...via]).filter((id) => !known.has(id));
  expect(strange).toEqual([]);
});

test('an article is cited only of a text that was read', () => {
  const read = new Map(instruments.map((instrument) => [instrument.id, instrument.read]));
  const guessed = histories.flatMap(({ id, versions }) =>
    versions
      .filter(({ cite }) => cite.article && !['text', 'part'].includes(read.get(cite.instrument) ?? ''))
      .map(() => id),
  );
  expect(guessed).toEqual([]);
});

test('what may be proposed for change is this and nothing else', () => {
  const proposed = Object.entries(facts).filter(([, fact]) => 'effort' in fact);
  expect(proposed.map(([id]) => id)).toEqual(['kk.admittedByGroup']);
});

test('questions about contraception come last', () => {
  const last = Object.entries(facts).filter(([, fact]) => 'last' in fact);
  expect(last.map(([id]) => id)).toEqual(['couple.menstruation', 'couple.method', 'couple.wantsToBecomeAcceptor']);
});
