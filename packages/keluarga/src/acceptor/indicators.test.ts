import { expect, test } from 'vitest';
import {
  checkCounts,
  cpr,
  dropOut,
  mcpr,
  methodMix,
  mkjpShare,
  unmetNeedRoutine,
  unmetNeedSurvey,
} from './indicators.ts';

const counts = {
  pus: 200,
  users: {
    injection: 50,
    pill: 20,
    iud: 10,
    implant: 5,
    mow: 3,
    mop: 2,
    mal: 6,
    condom: 1,
    'other-modern': 1,
    periodic: 2,
  },
};

test('every method counts in CPR; what is modern differs by the text', () => {
  expect(cpr(counts)).toMatchObject({ percent: 50, count: 100, of: 'pus' });
  expect(mcpr(counts, 'sdg')).toMatchObject({ percent: 49, count: 98, of: 'pus' });
  expect(mcpr(counts, 'bkkbn-monthly').count).toBe(98);
  expect(mcpr(counts, 'pp-61-2014').count).toBe(92);
});

test('method mix and MKJP are shares of the users', () => {
  expect(methodMix(counts)).toMatchObject({ injection: { percent: 50, of: 'users', total: 100 } });
  expect(mkjpShare(counts)).toMatchObject({ percent: 20, count: 20, of: 'users' });
});

test('without couples or users there is no share', () => {
  expect(cpr({ pus: 0, users: {} })).toMatchObject({ percent: null, reason: 'total-is-0' });
  expect(mkjpShare({ users: {} })).toMatchObject({ percent: null, of: 'users' });
  expect(methodMix({ users: {} })).toEqual({});
});

test('the two unmet needs carry their name and their own whole', () => {
  expect(unmetNeedRoutine({ pus: 200, iat: 8, tial: 12 })).toMatchObject({
    definition: 'routine',
    percent: 10,
    of: 'pus',
  });
  const survey = { marriedWomen: 400, wantsToWaitOrStop: 20, pregnantUnintended: 8, amenorrhoeicUnintended: 12 };
  expect(unmetNeedSurvey(survey)).toMatchObject({ definition: 'survey', percent: 10, of: 'married-women-15-49' });
});

test.each([
  [{ pa: 100 }, []],
  [{ pa: 99 }, ['users-not-pa']],
  [{ pa: 100, modern: 98, traditional: 2 }, []],
  [{ pa: 100, modern: 98, traditional: 3 }, ['modern-and-traditional-not-pa']],
  [{ pus: 99 }, ['users-over-pus']],
  [{ pus: 100 }, []],
])('a table with %j: %j', (printed, issues) => {
  expect(checkCounts({ ...counts, ...printed })).toEqual(issues);
});

test('drop-out is of those who used at the start and those who began', () => {
  expect(dropOut({ usersAtStart: 90, newUsers: 10, dropped: 5 })).toMatchObject({
    basis: 'fitted',
    percent: 5,
    of: 'users-at-start-and-new',
  });
});
