import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Asked, Reply } from '../../src/assessment/answer.ts';
import { answer, askOne, assess } from '../../src/catalogue/families.ts';
import type { Answer } from '../../src/engine/answers.ts';
import { keyOf } from '../../src/engine/facts.ts';
import type { Couple, Family } from '../../src/family/family.ts';
import { readFamily } from '../../src/family/read.ts';
import { balikpapan } from '../../src/localities/balikpapan/balikpapan.ts';
import { LONG, RUNS } from '../runs.ts';
import { type Told, toldLately, type Unit } from './told.ts';

/** Only who is there: of whom all are listed, and nothing else is said. */
const namesOf = ({ family, units }: Told): Family => ({
  answeredOn: family.answeredOn,
  members: units.members.map(({ id }) => ({ id: id as string })),
  membersComplete: true,
  couples: (family.couples ?? []).map(({ id, wife, husband }: Couple) => ({
    ...(id && { id }),
    ...(wife !== undefined && { wife }),
    ...(husband !== undefined && { husband }),
  })),
  couplesComplete: true,
});

const isComplete = ({ units }: Told): boolean =>
  [...units.members, ...units.couples].every(({ id }) => id !== undefined) && units.members.length > 0;

const truthOf = (units: readonly Unit[], id: string | null, key: string) =>
  units.find((unit) => unit.id === id)?.truths[key] as Answer | undefined;

/** What is true; sometimes that it is not known. */
const replyTo = ({ record, units }: Told, { key, list, of = [] }: Asked, isSure: boolean): Reply => {
  if (!isSure || key === 'couple.wife') return { kind: 'unknown' };
  if (!list) return { kind: 'value', value: record[keyOf(key)] as Answer };
  const own = units[list as 'members' | 'couples'];
  const each = of.flatMap((id) => {
    const truth = truthOf(own, id, keyOf(key));
    return id === null || truth === undefined ? [] : [[id, truth] as const];
  });
  return { kind: 'each', each: Object.fromEntries(each) };
};

/** How a fact may have been asked: the age of a wife under the couple too. */
const asAsked = ({ couples = [] }: Family, fact: string, of?: string | null): string[] => {
  if (of === undefined) return [fact];
  const wed = couples.flatMap(({ id, wife }, i) => (wife === of ? [`couple.wifeAge ${id ?? i + 1}`] : []));
  return [`${fact} ${of}`, ...(fact === 'member.age' ? wed : [])];
};

test('a conversation answered by the truth ends, never contradicts itself, and asks nothing twice', LONG, () => {
  fc.assert(
    fc.property(
      toldLately.filter(isComplete),
      fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }),
      (one, sure) => {
        const options = { on: one.family.answeredOn, locality: balikpapan };
        let family = namesOf(one);
        const log: string[] = [];
        const wasAsked = ({ key, of = [] }: Asked) =>
          of.every((id) => log.includes(`${key} ${id}`)) && (of.length > 0 || log.includes(key));
        for (let asked = askOne(family, options, wasAsked); asked; asked = askOne(family, options, wasAsked)) {
          const { key, of = [] } = asked;
          log.push(key, ...of.map((id) => `${key} ${id}`));
          if (log.length > 400) expect.fail('it does not end');
          family = answer(family, asked, replyTo(one, asked, sure[log.length % 80] !== false));
          const read = readFamily(JSON.parse(JSON.stringify(family)));
          if (!read.ok) expect.fail(`${key}: ${JSON.stringify(read.issues)}`);
        }
        const open = assess(family, options).flatMap(({ programme, missing }) =>
          missing.filter((each) => each.for === 'verdict').map(({ fact, of }) => [programme, fact, of] as const),
        );
        for (const [programme, fact, of] of open) {
          const isToldUnknown = asAsked(family, fact, of).some((one) => log.includes(one));
          if (!isToldUnknown && !fact.startsWith('list:')) expect.fail(`${programme} still misses ${fact} of ${of}`);
        }
      },
    ),
    { numRuns: Math.ceil(RUNS / 60) },
  );
});
