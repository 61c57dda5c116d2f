import type { pkhRules as idRules } from '../id/pkh-rules.ts';
import type { RuleWords } from '../words.ts';

/* @__NO_SIDE_EFFECTS__ */
const component = (counted: string): RuleWords => ({
  label: 'people on the KK whom PKH counts',
  yes: 'There is somebody on your KK whom PKH counts.',
  no: `There is nobody on your KK now whom PKH counts (${counted}).`,
  unknown: `It is not known whether there is somebody on your KK whom PKH counts (${counted}).`,
});

/* @__NO_SIDE_EFFECTS__ */
const pupil = (school: string): RuleWords => ({
  label: `pupil of ${school}`,
  yes: `{who} goes to ${school} and is {pkh.pupil.age.min} to {pkh.pupil.age.max} years old.`,
  no: `{who} is not counted as a pupil of ${school}.`,
  unknown: `It is not known whether {who} is counted as a pupil of ${school}.`,
});

export const pkhRules: Record<keyof typeof idRules, RuleWords> = {
  'pkh.family.core': {
    label: 'who can get PKH',
    yes: 'The conditions of PKH we have read are met.',
    no: 'Not all conditions of PKH we have read are met yet.',
    unknown: 'Not all conditions of PKH are known yet.',
  },
  'pkh.component': component(
    'a pregnant woman or new mother, a small child, a pupil, an elder, or a person with a severe disability',
  ),
  'pkh.component.pregnant': {
    label: 'pregnant woman or new mother',
    yes: '{who} is pregnant or has just given birth.',
    no: '{who} is not counted as pregnant or a new mother.',
    unknown: 'It is not known whether {who} is counted as pregnant or a new mother.',
  },
  'pkh.component.pregnancy-number': {
    label: 'which pregnancy it is',
    yes: 'Pregnancy number {pkh.cap.pregnancyNo} and those before it count.',
    no: 'This pregnancy does not count.',
    unknown:
      'It is not clear whether this pregnancy counts. Old news pages name a limit; the regulation, as quoted, does not.',
  },
  'pkh.component.breastfeeding': {
    label: 'breastfeeding mother',
    yes: 'Breastfeeding mothers count.',
    no: 'Breastfeeding mothers do not count.',
    unknown:
      'Is anybody breastfeeding? It is not certain whether that counts. The regulation, as quoted, names breastfeeding mothers; lists in the news do not.',
  },
  'pkh.component.out-of-school': {
    label: 'child who is not at school',
    yes: '{who} has not finished twelve years of school, and counts though not at school now.',
    no: '{who} is not a child of school age who is out of school.',
    unknown:
      'It is not clear whether {who} counts. The regulation, as quoted, names ages {pkh.pupil.age.min} to {pkh.pupil.age.max} with twelve years of school not finished. News pages ask for enrolment.',
  },
  'pkh.component.early-child': {
    label: 'small child',
    yes: '{who} is a small child.',
    no: '{who} is not counted as a small child.',
    unknown: 'It is not known whether {who} is counted as a small child.',
  },
  'pkh.component.sd': pupil('primary school'),
  'pkh.component.smp': pupil('lower secondary school'),
  'pkh.component.sma': pupil('upper secondary school'),
  'pkh.component.elderly': {
    label: 'elder',
    yes: '{who} is old enough to be counted as an elder.',
    no: '{who} is not counted as an elder.',
    unknown: 'It is not known whether {who} is counted as an elder.',
  },
  'pkh.component.elderly.contested': {
    label: 'the age at which one is an elder',
    yes: 'According to the better sources, elders are counted from {pkh.elderlyAge} years.',
    no: 'Elders are not counted from {pkh.elderlyAge} years.',
    unknown: 'It is not clear whether elders are counted from {pkh.elderlyAge} years.',
  },
  'pkh.component.disability': {
    label: 'person with a severe disability',
    yes: '{who} lives with a severe disability.',
    no: '{who} is not counted as a person with a severe disability.',
    unknown: 'It is not known whether {who} is counted as a person with a severe disability.',
  },
  'pkh.component.gross-rights-victim': {
    label: 'victim of gross human-rights violations',
    yes: '{who} is a victim of gross human-rights violations, or an heir of one, by decision of the state.',
    no: '{who} is not counted as a victim of gross human-rights violations.',
    unknown: 'It is not known whether {who} is counted as a victim of gross human-rights violations.',
  },
};
