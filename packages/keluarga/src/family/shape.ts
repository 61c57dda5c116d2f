import {
  answer,
  answersOf,
  day,
  factsOf,
  known,
  label,
  labelOr,
  list,
  object,
  oneOf,
  yesNo,
} from '../records/shape.ts';
import { facts } from './facts.ts';
import { MOST_COUPLES, MOST_MEMBERS } from './limits.ts';

/** One KK. */
export const familyShape = /* @__PURE__ */ (() => {
  const parent = labelOr('dead', 'elsewhere', 'unknown');
  const members = { id: label, mother: parent, father: parent, ...answersOf(facts, 'members') };
  /** A member, nobody of this KK, or not known. */
  const spouse = labelOr(null, 'unknown');
  const couples = { id: label, wife: spouse, husband: spouse, ...answersOf(facts, 'couples') };
  return object(
    {
      answeredOn: day,
      ...answersOf(facts),
      desil: object({ value: answer(facts['kk.desil'].domain), on: day, source: label }, 'value'),
      members: list(object(members, 'id'), MOST_MEMBERS),
      membersComplete: yesNo,
      couples: list(object(couples), MOST_COUPLES),
      couplesComplete: yesNo,
      everyone: object({ members: choicesOf('members'), couples: choicesOf('couples') }),
      nobody: object({ members: yesNoKeys('members'), couples: yesNoKeys('couples') }),
    },
    'answeredOn',
  );
})();

function choicesOf(of: string) {
  const choices = factsOf(facts, of).filter(([, { domain }]) => domain.kind === 'choice');
  return object(Object.fromEntries(choices.map(([key, { domain }]) => [key, known(domain)])));
}

function yesNoKeys(of: string) {
  const asked = factsOf(facts, of).filter(([, { domain }]) => domain.kind === 'yes-no');
  return list(oneOf(...asked.map(([key]) => key)));
}
