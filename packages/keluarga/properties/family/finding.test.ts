import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding, Line } from '../../src/assessment/finding.ts';
import { assess, familiesIn } from '../../src/catalogue/families.ts';
import type { Family } from '../../src/family/family.ts';
import { readFamily } from '../../src/family/read.ts';
import { lawOn } from '../../src/law/book.ts';
import { numbersOf } from '../../src/law/numbers.ts';
import { balikpapan } from '../../src/localities/balikpapan/balikpapan.ts';
import { en } from '../../src/messages/en.ts';
import { id } from '../../src/messages/id.ts';
import { say } from '../../src/messages/say.ts';
import { LONG, RUNS } from '../runs.ts';
import { told } from './told.ts';

const { book } = familiesIn(balikpapan);
const folder = join(import.meta.dirname, '../../examples');
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const read = readFamily(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    return read.ok ? [read.family] : [];
  });
const DAYS = ['2019-06-01', '2022-06-01', '2025-06-01', '2026-11-24', '2027-06-01', '2030-01-01', '2050-01-01'];

/** Of every example on several days, then of random families. */
const everyFinding = (check: (finding: Finding, family: Family) => void, runs = RUNS / 60): void => {
  const of = (family: Family, on: string) => {
    for (const finding of assess(family, { on, locality: balikpapan })) check(finding, family);
  };
  for (const family of examples) for (const on of DAYS) of(family, on);
  fc.assert(
    fc.property(told, fc.constantFrom(undefined, ...DAYS), ({ family, on }, day) => of(family, day ?? on)),
    { numRuns: Math.ceil(runs) },
  );
};
const linesOf = (line: Line | null): Line[] => (line ? [line, ...line.because.flatMap(linesOf)] : []);

test('a no shows a line that is no, with its source, and stands on nothing that is old or contested', LONG, () => {
  everyFinding((finding) => {
    if (finding.verdict !== 'not-met' && finding.verdict !== 'unlikely') return;
    expect(finding.lastSeen).toBeUndefined();
    expect(finding.amount).toBeNull();
    for (const words of [id, en])
      expect(say(finding, words).lines.some(({ mark, cite }) => mark === 'no' && cite)).toBe(true);
  });
});

test('a grade is that of a text in force that was read, and nothing that was not assessed has one', LONG, () => {
  everyFinding(({ grade, reasons, numbers, verdict }) => {
    if (verdict === 'not-read' || verdict === 'no-law') expect([grade, reasons]).toEqual([null, null]);
    const read = [...linesOf(reasons).map((line) => line.grade), ...numbers.map((one) => one.grade)];
    if (grade) expect(read).toContain(grade);
  });
});

test('a finding carries every number its words speak of', LONG, () => {
  const days = new Map<string, ReturnType<typeof numbersOf>>();
  everyFinding((finding) => {
    const all = days.get(finding.on) ?? numbersOf([...book.params.values()], lawOn(book, finding.on));
    days.set(finding.on, all);
    expect(say(finding, id)).toEqual(say({ ...finding, numbers: all }, id));
  }, RUNS / 150);
});

test('nothing that is said is called certain', LONG, () => {
  const family = examples[0] as Family;
  const changing = assess(family, { on: '2026-11-24', locality: balikpapan, changes: true });
  const check = (finding: Finding) => {
    expect(JSON.stringify(say(finding, id))).not.toMatch(/\bpasti\b/i);
    expect(JSON.stringify(say(finding, en))).not.toMatch(/\b(certain|sure|surely|guarantee)/i);
  };
  changing.forEach(check);
  everyFinding(check, RUNS / 150);
});

/** The same, whatever the order of what stands in it. */
const unordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(unordered(item))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unordered(item)]));
};

test('the order of members and couples is no part of any finding', LONG, () => {
  const turned = ({ members, couples, ...family }: Family): Family => ({
    ...family,
    ...(members && { members: [...members].reverse() }),
    ...(couples && { couples: [...couples].reverse() }),
  });
  fc.assert(
    fc.property(told, fc.constantFrom(undefined, ...DAYS), ({ family, on }, day) => {
      const named = { ...family, couples: (family.couples ?? []).map((couple, i) => ({ ...couple, id: `k-${i}` })) };
      const [one, other] = [named, turned(named)].map((record) =>
        assess(record, { on: day ?? on, locality: balikpapan }),
      );
      expect(unordered(one)).toEqual(unordered(other));
    }),
    { numRuns: Math.ceil(RUNS / 60) },
  );
});

/** A label; and a rare designation, which counts only when it is told, so that to tell it adds to an amount. */
const KEPT = ['id', 'grossRightsVictim'];

/** The record with some of its answers untold. */
const lessTold = (family: Family, drop: readonly number[]): Family => {
  const less = structuredClone(family) as unknown as Record<string, unknown>;
  const members = (less.members ?? []) as Record<string, unknown>[];
  const answers = members.flatMap((member) => Object.keys(member).map((key) => [member, key] as const));
  for (const n of drop) {
    const [holder, key] = answers[n % Math.max(1, answers.length)] ?? [];
    if (holder && key && !KEPT.includes(key)) delete holder[key];
  }
  if (drop.length % 2) delete less.membersComplete;
  return less as unknown as Family;
};

test('an amount only narrows as more is told', LONG, () => {
  fc.assert(
    fc.property(told, fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), ({ family, on }, drop) => {
      const options = { on: on < '2025' ? '2026-11-24' : on, locality: balikpapan, programmes: ['pkh'] };
      const [more] = assess(family, options);
      const [less] = assess(lessTold(family, drop), options);
      if (!more?.amount || !less?.amount) return;
      expect(more.amount.from).toBeGreaterThanOrEqual(less.amount.from);
      expect(more.amount.to).toBeLessThanOrEqual(less.amount.to);
    }),
    { numRuns: Math.ceil(RUNS / 30) },
  );
});
