import type { pkh as id } from '../id/pkh.ts';
import type { Like } from '../joined.ts';
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

/** Program Keluarga Harapan. */
export const pkh = {
  programmes: {
    pkh: {
      name: 'PKH',
      full: 'Program Keluarga Harapan',
      about: 'Cash for families with a pregnant woman, children, elders or a person with a severe disability.',
      gives: 'Money several times a year, if your family is chosen.',
      ifChosen: 'This sum is only if your family is chosen. It is no promise.',
    },
  },
  rules: {
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
  },
  params: {
    'pkh.early-child.age.max': 'highest age of a small child in PKH',
    'pkh.pupil.age.min': 'lowest age of a pupil in PKH',
    'pkh.pupil.age.max': 'highest age of a pupil in PKH',
    'pkh.elderlyAge': 'age at which one is an elder in PKH',
    'pkh.elderlyAge.regulation': 'age at which one is an elder by the regulation of PKH, as quoted',
    'pkh.elderlyAge.rival': 'age at which one is an elder by the other lists',
    'pkh.cap.family': 'people PKH pays for in one family',
    'pkh.cap.pregnancyNo': 'last pregnancy PKH counts',
    'pkh.cap.earlyChild': 'small children PKH pays for',
    'pkh.cap.children': 'children PKH pays for',
    'pkh.cap.elderly-disability': 'elders, or people with a disability, by the older texts',
    'pkh.amount.early-child': 'PKH for a year for a small child',
    'pkh.amount.sd': 'PKH for a year for a pupil of primary school',
    'pkh.amount.smp': 'PKH for a year for a pupil of lower secondary school',
    'pkh.amount.sma': 'PKH for a year for a pupil of upper secondary school',
    'pkh.amount.disability': 'PKH for a year for a person with a severe disability',
    'pkh.amount.elderly': 'PKH for a year for an elder',
    'pkh.amount.pregnant': 'PKH for a year for a pregnant woman or new mother',
    'pkh.amount.gross-rights-victim': 'PKH for a year for a victim of gross human-rights violations',
  },
  openQuestions: {
    'pkh.component.pregnancy.later':
      'It is not clear whether a pregnancy after number {pkh.cap.pregnancyNo} counts. Old news pages name a limit; the regulation, as quoted, does not.',
    'pkh.component.breastfeeding.counts':
      'It is not clear whether breastfeeding mothers count. The regulation, as quoted, names them; lists in the news do not.',
    'pkh.component.out-of-school.counts':
      'It is not clear whether a child of school age who has not finished school counts while out of school. The regulation, as quoted, names who has not finished; news pages ask for enrolment.',
    'pkh.component.elderly.narrowed':
      'It is not clear from which age one was an elder then. The regulation says {pkh.elderlyAge.regulation} years; other lists say {pkh.elderlyAge.rival} years.',
    'pkh.component.gross-rights-victim.before':
      'It is not clear whether victims of gross human-rights violations counted then. We did not find the first day.',
    'pkh.component.early-child.at-six':
      'It is not clear up to exactly which age one is a small child. Two press reports differ.',
    'pkh.cap.children.together':
      'It is not clear whether small children and pupils are counted together towards the limit of children.',
    'pkh.cap.elderly.one':
      'It is not clear whether only one elder in a family is paid for. Older reports and newer lists differ.',
    'pkh.cap.disability.one':
      'It is not clear whether only one person with a severe disability in a family is paid for. Older reports and newer lists differ.',
  },
  wanted: {
    'pkh.component.pregnancy.later': { yes: 'A pregnancy above the limit in the news still counts.' },
    'pkh.component.breastfeeding.counts': { yes: 'Breastfeeding mothers count in PKH.' },
    'pkh.component.out-of-school.counts': {
      yes: 'A child of school age who has not finished school counts though not at school.',
    },
    'pkh.component.elderly.narrowed': { yes: 'Elders counted then from the age the regulation names.' },
    'pkh.component.gross-rights-victim.before': {
      yes: 'Victims of gross human-rights violations counted already then.',
    },
    'pkh.component.early-child.at-six': {
      yes: 'A child old enough for school, but not yet at school, still counts as a small child.',
    },
    'pkh.cap.children.together': { yes: 'Small children and pupils count together towards the limit of children.' },
    'pkh.cap.elderly.one': { yes: 'Only one elder in a family is paid for.' },
    'pkh.cap.disability.one': { yes: 'Only one person with a severe disability in a family is paid for.' },
  },
  disputes: {
    'pkh.elderlyAge.rival': 'Several lists still write that one is an elder from {pkh.elderlyAge.rival} years.',
    'pkh.component.elderly.contested': 'It is not clear from which age one is an elder: the sources differ.',
  },
} satisfies Like<typeof id>;
