import { casesOf } from '../case.ts';

const on = '2026-11-24';
const MIN = 'uppka.group.min-members';
const FAMILIES = 'uppka.group.counted-in-families';
const SHARE = 'uppka.group.acceptor-share';
const OFFICERS = 'uppka.group.officers';
const DECREE = 'uppka.group.decree';
const QUALIFIED = 'uppka.capital.layak-criteria';

const people = (many: number) => ({ people: Array.from({ length: many }, () => ({})) });

/** A group as an office that holds the text may want one; no number of it was read, ten are only an example. */
const formed = {
  ...people(10),
  'group.hasChair': true,
  'group.secretary': true,
  'group.treasurer': true,
  'group.decree': true,
  [MIN]: 10,
  [FAMILIES]: false,
  [SHARE]: true,
  [OFFICERS]: true,
  [DECREE]: true,
};

/** Whether a group is one, and what the agency does for it. */
export const groups = [
  ...casesOf('uppka.group.chair', on, [
    ['there is a chair', { 'group.hasChair': true }, 'yes'],
    ['there is none', { 'group.hasChair': false }, 'no'],
  ]),

  ...casesOf('uppka.group.size', on, [
    ['ten persons: no text read tells how many are needed', { ...people(10), 'group.memberFamilies': 10 }, 'unknown'],
    ['ten persons where ten are needed', { ...people(10), [MIN]: 10, [FAMILIES]: false }, 'yes'],
    ['twelve', { ...people(12), [MIN]: 10, [FAMILIES]: false }, 'yes'],
    ['nine', { ...people(9), [MIN]: 10, [FAMILIES]: false }, 'no'],
    ['ten persons of nine families', { ...people(10), 'group.memberFamilies': 9, [MIN]: 10, [FAMILIES]: false }, 'yes'],
    ['nine families where ten are needed', { 'group.memberFamilies': 9, [MIN]: 10, [FAMILIES]: true }, 'no'],
    ['ten families', { 'group.memberFamilies': 10, [MIN]: 10, [FAMILIES]: true }, 'yes'],
    ['twelve families', { 'group.memberFamilies': 12, [MIN]: 10, [FAMILIES]: true }, 'yes'],
    [
      'ten persons of nine families where families count',
      { ...people(10), 'group.memberFamilies': 9, [MIN]: 10, [FAMILIES]: true },
      'no',
    ],
    [
      'nine persons, though they were of ten families, where persons count',
      { ...people(9), 'group.memberFamilies': 10, [MIN]: 10, [FAMILIES]: false },
      'no',
    ],
  ]),

  ...casesOf('uppka.group.officers.named', on, [
    ['both are there', { 'group.secretary': true, 'group.treasurer': true }, 'yes'],
    ['no secretary, and it is not clear whether one is needed', { 'group.secretary': false }, 'unknown'],
    [
      'no secretary, where one is needed',
      { 'group.secretary': false, 'group.treasurer': true, [OFFICERS]: true },
      'no',
    ],
    [
      'no treasurer, where one is needed',
      { 'group.secretary': true, 'group.treasurer': false, [OFFICERS]: true },
      'no',
    ],
    ['neither, where none is needed', { 'group.secretary': false, 'group.treasurer': false, [OFFICERS]: false }, 'yes'],
  ]),

  ...casesOf('uppka.group.decreed', on, [
    ['there is a decree', { 'group.decree': true }, 'yes'],
    ['there is none: it may only be asked for, not required', { 'group.decree': false }, 'unknown'],
    ['there is none, where one is needed', { 'group.decree': false, [DECREE]: true }, 'no'],
    ['there is none, where none is needed', { 'group.decree': false, [DECREE]: false }, 'yes'],
  ]),

  ...casesOf('uppka.group.formed', on, [
    ['all that an office may want', formed, 'yes'],
    ['no chair', { ...formed, 'group.hasChair': false }, 'no'],
    ['too few members', { ...formed, ...people(9) }, 'no'],
    ['too small a share of acceptors', { ...formed, [SHARE]: false }, 'no'],
    ['no treasurer', { ...formed, 'group.treasurer': false }, 'no'],
    ['no decree', { ...formed, 'group.decree': false }, 'no'],
    ['a chair and ten members, with the text unread', { ...people(10), 'group.hasChair': true }, 'unknown'],
  ]),

  ...casesOf('uppka.capital.facilitation', on, [
    ['the test for "layak" was not found', { 'group.hasChair': true }, 'unknown'],
    ['a group without a chair: no source makes that a condition', { 'group.hasChair': false }, 'unknown'],
    ['a group that an office holds qualified', { [QUALIFIED]: true }, 'yes'],
    ['a group that an office does not', { 'group.hasChair': true, [QUALIFIED]: false }, 'no'],
  ]),

  ...casesOf('uppka.capital.attg', on, [
    ['passed the assessment of the agency', { 'group.assessmentPassed': true }, 'yes'],
    ['was not assessed, or did not pass', { 'group.assessmentPassed': false }, 'no'],
  ]),
];
