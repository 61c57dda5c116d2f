import type { socialAid as id } from '../id/social-aid.ts';
import type { Like } from '../joined.ts';
import type { RuleWords } from '../words.ts';

/** A mark on the KK that an office can clear. */
/* @__NO_SIDE_EFFECTS__ */
const mark = (label: string, is: string): RuleWords => ({
  label,
  yes: `Nobody on your KK is ${is}, or the record has been put right.`,
  no: `Somebody on your KK is ${is}, and the office has not changed the record. Records can be wrong; you may ask Dinas Sosial to look again.`,
  unknown: `It is not known whether anybody on your KK is ${is}.`,
  marked: `Somebody on your KK is ${is}. According to the press this can hold aid back. If the record is wrong, ask Dinas Sosial to put it right.`,
});

/** What programmes of social aid share. */
export const socialAid = {
  rules: {
    'desil.use.kepmensos79': {
      label: 'the desil PKH serves',
      yes: 'PKH serves the desil (rank of welfare) of your family; it goes up to desil {pkh.decile.max}.',
      no: 'According to the press, PKH serves up to desil {pkh.decile.max}. The desil of your family is above it.',
      unknown: 'The desil of your family is not known. PKH serves up to desil {pkh.decile.max}.',
    },
    'desil.use.2026-feb': {
      label: 'the desil Sembako serves',
      yes: 'Sembako serves the desil (rank of welfare) of your family; it goes up to desil {sembako.decile.max}.',
      no: 'According to the press, Sembako serves up to desil {sembako.decile.max}. The desil of your family is above it.',
      unknown:
        'It is not clear whether Sembako serves the desil of your family. What is clear: up to desil {sembako.decile.max}.',
    },
    'bansos.excl.state-job': mark(
      'civil servants, soldiers or police on the KK',
      'a civil servant, soldier or police officer',
    ),
    'bansos.excl.state-pension': mark(
      'state pensioners on the KK',
      'a retired civil servant, soldier or police officer',
    ),
    'bansos.excl.state-paid': mark(
      'pay from the state on the KK',
      'paid by the state or the region, or a social assistant',
    ),
    'bansos.excl.village-official': mark('village officials on the KK', 'a village official'),
    'bansos.excl.teacher-health': mark(
      'certified teachers or health workers on the KK',
      'a certified teacher or health worker',
    ),
    'bansos.excl.company': mark('company officers on the KK', 'an owner or officer of a registered company'),
    'bansos.excl.wage': mark('pay above the minimum wage', 'paid above the minimum wage ({param.umk} a month)'),
    'bansos.excl.refusal': {
      label: 'aid refused before',
      yes: 'Your family is not on record as refusing aid, or the record has been put right.',
      no: 'Your family is on record as refusing aid, and the office has not changed the record. You may ask Dinas Sosial to look again.',
      unknown: 'It is not known whether your family is on record as refusing aid.',
      marked:
        'Your family has refused aid before. According to the press this can hold aid back. Ask Dinas Sosial how to put it right.',
    },
  },
  params: {
    'pkh.decile.max': 'highest desil PKH serves',
    'sembako.decile.max': 'highest desil Sembako serves',
    'sembako.decile.january-2026': 'highest desil for Sembako by the announcement of January 2026',
    'param.umk': 'minimum wage',
  },
  openQuestions: {
    'desil.use.2026-jan':
      'It is not clear whether Sembako still serves one desil more. The announcements of the Ministry of Social Affairs of January and February 2026 differ.',
    'desil.use.dtks-era.pkh':
      'It is not clear which families PKH served then. An older register was still used, and we did not find its rule.',
    'desil.use.dtks-era.sembako':
      'It is not clear which families Sembako served then. An older register was still used, and we did not find its rule.',
    'bansos.excl.wage.at-minimum':
      'It is not clear whether pay exactly at the minimum wage holds aid back. Lists in the press differ.',
    'bansos.excl.wage.elsewhere':
      'Your KK is not registered in this city. We have not read the minimum wage of other places, so it is not clear whether the pay is above it.',
  },
  wanted: {
    'desil.use.2026-jan': { yes: 'Sembako still serves the desil named in the announcement of January 2026.' },
    'desil.use.dtks-era.pkh': { yes: 'By the register used then, PKH served this family.' },
    'desil.use.dtks-era.sembako': { yes: 'By the register used then, Sembako served this family.' },
    'bansos.excl.wage.at-minimum': { yes: 'Pay exactly at the minimum wage holds aid back.' },
    'bansos.excl.wage.elsewhere': { write: 'The minimum wage of the other place, in rupiah a month.' },
  },
} satisfies Like<typeof id>;
