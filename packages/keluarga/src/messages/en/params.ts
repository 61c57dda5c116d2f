import type { Words } from '../words.ts';
import { acceptorParams } from './acceptor-params.ts';
import { careParams } from './care-params.ts';

export const params: Words['params'] = {
  'employment.min-age': 'the lowest age at which anyone may be employed',
  'pus.wife-age.min': 'lowest age of the wife in a couple of reproductive age',
  'pus.wife-age.max': 'highest age of the wife in a couple of reproductive age',
  'pkh.decile.max': 'highest desil PKH serves',
  'sembako.decile.max': 'highest desil Sembako serves',
  'sembako.decile.january-2026': 'highest desil for Sembako by the announcement of January 2026',
  'sembako.monthly': 'Sembako for a month',
  'param.umk': 'minimum wage',
  'pkh.early-child.age.max': 'highest age of a small child in PKH',
  'pkh.pupil.age.min': 'lowest age of a pupil in PKH',
  'pkh.pupil.age.max': 'highest age of a pupil in PKH',
  'pkh.elderlyAge': 'age at which one is an elder in PKH',
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
  ...acceptorParams,
  ...careParams,
};
