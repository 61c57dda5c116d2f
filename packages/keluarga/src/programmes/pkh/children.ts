import { all, any, not, unsettled } from '../../engine/expression.ts';
import { fact } from '../../family/facts.ts';
import { param, question, rule } from '../../law/define.ts';
import { juknis, listed, regulation } from './sources.ts';

const age = fact('member.age');
const school = fact('member.school');

/** Lists give early children to the sixth year of age, and pupils from it; a text of 2024 ends early childhood at six. */
export const earlyChildAtSix = question('pkh.component.early-child.at-six', [
  juknis('pkh-2022-tribun-b'),
  juknis('pkh-edu-radarlampung'),
]);

const ofAge = <const Id extends string>(id: Id, value: number) =>
  param(id, 'year', { ...listed, cite: regulation('pkh-2022-tribun-b'), value });

/** Completed years, included. */
export const earlyChildAge = ofAge('pkh.early-child.age.max', 6);
/** Completed years of a pupil, both ends included. */
export const pupilAgeMin = ofAge('pkh.pupil.age.min', 6);
export const pupilAgeMax = ofAge('pkh.pupil.age.max', 21);

export const earlyChild = rule('pkh.component.early-child', {
  ...listed,
  cite: regulation('pkh-2022-tribun-b', 'pkh-rules-poskota'),
  when: all(
    age.atMost(earlyChildAge),
    any(
      not(age.atLeast(pupilAgeMin)),
      all(not(school.oneOf('sd', 'smp', 'sma', 'higher')), unsettled(earlyChildAtSix)),
    ),
  ),
});

/** Who is enrolled at one of these levels has not finished twelve years of school. */
const pupil = <const Level extends 'sd' | 'smp' | 'sma'>(level: Level) =>
  rule(`pkh.component.${level}`, {
    ...listed,
    cite: regulation('pkh-2022-tribun-b', 'pkh-edu-radarlampung'),
    when: all(age.between(pupilAgeMin, pupilAgeMax), school.oneOf(level)),
  });
export const sd = pupil('sd');
export const smp = pupil('smp');
export const sma = pupil('sma');

/** The regulation's list names who has not finished twelve years of school; lists of the press ask for enrolment. */
export const unfinished = question('pkh.component.out-of-school.counts', [
  regulation(),
  juknis('pkh-2022-tribun-b', 'pkh-edu-radarlampung'),
]);

/** Of age and not at school: whether twelve years were finished is not asked, since it would settle nothing in favour. */
export const outOfSchool = rule('pkh.component.out-of-school', {
  ...listed,
  cite: regulation(),
  when: all(age.between(pupilAgeMin, pupilAgeMax), school.oneOf('none', 'tk'), unsettled(unfinished)),
});
