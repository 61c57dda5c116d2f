import { expect, test } from 'vitest';
import { cpr, dropOut, mcpr, methodMix, mkjpShare, unmetNeedRoutine, unmetNeedSurvey } from './indicators.ts';

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
  expect(cpr(counts)).toMatchObject({ percent: [50, 50], count: [100, 100], of: 'pus', unknown: 0 });
  expect(mcpr(counts, 'sdg')).toMatchObject({ percent: [49, 49], count: [98, 98], of: 'pus' });
  expect(mcpr(counts, 'bkkbn-monthly').count).toEqual([98, 98]);
  expect(mcpr(counts, 'pp-61-2014').count).toEqual([92, 92]);
});

test('method mix and MKJP are shares of the users', () => {
  expect(methodMix(counts)).toMatchObject({ injection: { percent: [50, 50], of: 'users', total: [100, 100] } });
  expect(mkjpShare(counts)).toMatchObject({ percent: [20, 20], count: [20, 20], of: 'users' });
});

test('without couples or users there is no share', () => {
  expect(cpr({ pus: 0, users: {} })).toMatchObject({ percent: null, of: 'pus' });
  expect(mkjpShare({ users: {} })).toMatchObject({ percent: null, of: 'users' });
  expect(methodMix({ users: {} })).toEqual({});
});

test('the two unmet needs carry their name and their own whole', () => {
  expect(unmetNeedRoutine({ pus: 200, iat: 8, tial: 12 })).toMatchObject({
    definition: 'routine',
    percent: [10, 10],
    of: 'pus',
  });
  const survey = { marriedWomen: 400, wantsToWaitOrStop: 20, pregnantUnintended: 8, amenorrhoeicUnintended: 12 };
  expect(unmetNeedSurvey(survey)).toMatchObject({ definition: 'survey', percent: [10, 10], of: 'married-women-15-49' });
});

test('of whom too little is known widens every indicator, and is told', () => {
  const open = [
    { couples: 20, may: ['pill', 'none'] },
    { couples: 10, may: ['iud', 'periodic'], maybePus: true },
  ] as const;
  expect(cpr({ ...counts, open })).toMatchObject({ percent: [50, (100 * 130) / 210], total: [200, 210], unknown: 30 });
  expect(mcpr({ ...counts, open }, 'sdg')).toMatchObject({
    percent: [(100 * 98) / 210, (100 * 128) / 210],
    unknown: 30,
  });
  expect(mkjpShare({ ...counts, open })).toMatchObject({ percent: [(100 * 20) / 130, (100 * 30) / 110], unknown: 30 });
  expect(unmetNeedRoutine({ pus: 200, iat: 8, tial: 12, unknown: 20 })).toMatchObject({
    percent: [10, 20],
    unknown: 20,
  });
  const survey = { marriedWomen: 400, wantsToWaitOrStop: 20, pregnantUnintended: 8, amenorrhoeicUnintended: 12 };
  expect(unmetNeedSurvey({ ...survey, unknown: 40 })).toMatchObject({ percent: [10, 20], unknown: 40 });
  expect(dropOut({ usersAtStart: 90, newUsers: 10, dropped: 5, unknown: 5 })).toMatchObject({ percent: [5, 10] });
});

test('more users than couples, and more unmet need than couples, are mistakes', () => {
  expect(() => cpr({ ...counts, pus: 99 })).toThrow(RangeError);
  expect(() => mcpr({ ...counts, pus: 119, open: [{ couples: 20, may: ['none'] }] }, 'sdg')).toThrow(RangeError);
  expect(() => unmetNeedRoutine({ pus: 19, iat: 8, tial: 12 })).toThrow(RangeError);
});

test('drop-out is of those who used at the start and those who began', () => {
  expect(dropOut({ usersAtStart: 90, newUsers: 10, dropped: 5 })).toMatchObject({
    basis: 'fitted',
    percent: [5, 5],
    of: 'users-at-start-and-new',
  });
});
