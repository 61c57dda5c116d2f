import { casesOf } from '../case.ts';
import { MODERN, TRADITIONAL } from './acceptors.ts';

const on = '2026-11-24';
const couple = (more = {}) => ({ 'couple.married': true, 'couple.wifeAge': 30, ...more });

/** Nothing that opens the group: no method, no wish, not admitted, and both questions of the law answered with no. */
const nothing = couple({
  'couple.method': 'none',
  'couple.wantsToBecomeAcceptor': false,
  'kk.admittedByGroup': false,
  'uppka.vulnerable-family.test': false,
  'uppka.member.others': false,
});
const wishing = couple({ 'couple.method': 'none', 'couple.wantsToBecomeAcceptor': true });
const pastAge = (age: number) => ({ 'couple.wifeAge': age, 'couple.menstruation': 'stopped' });
const ELSEWHERE = 'dispute:uppka.member.by-deliberation';

/** Who may be a member of a UPPKA group; the text that may shut somebody out was not read. */
export const membership = [
  ...casesOf('uppka.member', on, [
    ['an acceptor family', { ...nothing, 'couple.method': 'injection' }, 'yes'],
    ['a couple that wishes to become one', { ...nothing, 'couple.wantsToBecomeAcceptor': true }, 'yes'],
    ['a vulnerable family, if an office says so', { ...nothing, 'uppka.vulnerable-family.test': true }, 'yes'],
    ['admitted by the group', { ...nothing, 'kk.admittedByGroup': true }, 'yes'],
    ['one of the others, if the text opens to them', { ...nothing, 'uppka.member.others': true }, 'yes'],
    ['nothing that opens it: no group is shown to be bound by that', nothing, 'unknown'],
    ['the same, where admitting is the practice of one place only', { ...nothing, [ELSEWHERE]: false }, 'no'],
    ['a couple of which only the method is known, and none is used', couple({ 'couple.method': 'none' }), 'unknown'],
  ]),

  ...casesOf('uppka.member.acceptor-family', on, [
    ['uses the pill', couple({ 'couple.method': 'pill' }), 'yes'],
    ['uses nothing', couple({ 'couple.method': 'none' }), 'no'],
  ]),

  ...casesOf('uppka.member.prospective-acceptor', on, [
    ['uses nothing, and wishes to', wishing, 'yes'],
    ['uses nothing, and does not wish to', { ...wishing, 'couple.wantsToBecomeAcceptor': false }, 'no'],
    ['wishes to, and is not married', { ...wishing, 'couple.married': false }, 'no'],
    ...[...MODERN, ...TRADITIONAL].map(
      (method) => [`uses ${method} already`, { ...wishing, 'couple.method': method }, 'no'] as const,
    ),
    ['of no method known', couple({ 'couple.wantsToBecomeAcceptor': true }), 'unknown'],
    ['a wife of 65 who no longer menstruates', { ...wishing, ...pastAge(65) }, 'no'],
    ['a wife of 52, sterilised', { ...wishing, ...pastAge(52), 'couple.method': 'mow' }, 'no'],
    [
      'a wife of 14 who has not begun',
      { ...wishing, 'couple.wifeAge': 14, 'couple.menstruation': 'not-started' },
      'no',
    ],
  ]),

  ...casesOf('uppka.member.vulnerable-family', on, [
    ['no test of it was published', {}, 'unknown'],
    ['an office says so', { 'uppka.vulnerable-family.test': true }, 'yes'],
    ['an office says it is not', { 'uppka.vulnerable-family.test': false }, 'no'],
  ]),

  ...casesOf('uppka.member.by-deliberation', on, [
    ['the group admitted the family', { 'kk.admittedByGroup': true }, 'yes'],
    ['the group did not: a practice of one province shuts nobody out', { 'kk.admittedByGroup': false }, 'unknown'],
    ['the same, where that practice is known to hold', { 'kk.admittedByGroup': false, [ELSEWHERE]: false }, 'no'],
    ['the group has not decided', {}, 'unknown'],
  ]),
];
