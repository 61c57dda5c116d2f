import type { FactId } from '../../family/facts.ts';
import type { FactsWords } from '../words.ts';

export const memberFacts: Pick<FactsWords, Extract<FactId, `member.${string}`>> = {
  'member.age': {
    label: 'age',
    question: 'What is the age of {who}?',
    why: 'Some aid looks at the age of children and elders.',
  },
  'member.pregnant': {
    label: 'pregnant now',
    question: 'Is {who} pregnant now?',
    anybody: 'Is anybody on your KK pregnant now?',
    why: 'PKH counts pregnant women.',
  },
  'member.postpartum': {
    label: 'has just given birth',
    question: 'Has {who} just given birth, and is she still in the weeks after it?',
    anybody: 'Has anybody on your KK just given birth, and is she still in the weeks after it?',
    why: 'PKH counts mothers in the first weeks after a birth.',
  },
  'member.pregnancyNumber': {
    label: 'which pregnancy it is',
    question: 'Which pregnancy is this for {who}? After a birth, the one that has just ended.',
    why: 'According to the press, PKH counts only the first few. This is about counting aid; it is no judgement.',
  },
  'member.school': {
    label: 'level of school',
    question: 'What is the level of school of {who}?',
    why: 'PKH counts pupils by their level.',
    values: {
      none: 'not at school',
      tk: 'nursery or kindergarten (PAUD, TK)',
      sd: 'primary (SD, MI, Paket A)',
      smp: 'lower secondary (SMP, MTs, Paket B)',
      sma: 'upper secondary (SMA, SMK, MA, Paket C)',
      higher: 'university or college',
    },
  },
  'member.severeDisability': {
    label: 'severe disability',
    question: 'Does {who} live with a severe disability?',
    anybody: 'Does anybody on your KK live with a severe disability?',
    why: 'PKH counts people with a severe disability. If in doubt, answer that you do not know; an officer makes sure.',
  },
  'member.grossRightsVictim': {
    label: 'victim of gross human-rights violations',
    question: 'Has the state designated {who} as a victim of gross human-rights violations, or an heir of one?',
    anybody: 'Has the state designated anybody on your KK as a victim of gross human-rights violations, or an heir?',
    why: 'PKH counts them.',
  },
  'member.job': {
    label: 'job',
    question: 'What is the job of {who}?',
    anybody: 'Does anybody on your KK do any of this work?',
    why: 'According to the press, some jobs hold aid back. A wrong record can be corrected.',
    values: {
      none: 'no job',
      informal: 'own business or casual work',
      wage: 'paid employee',
      asn: 'civil servant (ASN: PNS or PPPK)',
      tni: 'armed forces (TNI)',
      polri: 'police (Polri)',
      'retired-state': 'retired civil servant, soldier or police officer',
      'state-paid': 'other work paid by the state or the region',
      'village-official': 'village official',
      'certified-teacher': 'certified teacher',
      'health-worker': 'health worker',
      'social-assistant': 'social assistant (pendamping sosial)',
      'company-officer': 'owner or officer of a registered company',
    },
  },
  'member.monthlyWage': {
    label: 'pay for a month',
    question: 'About how much is the pay of {who} for a month?',
    why: 'According to the press, pay above the minimum wage holds aid back.',
  },
};
