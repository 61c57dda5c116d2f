import type { Words } from '../words.ts';

export const grades: Words['grades'] = {
  A: 'we have read the text of the law',
  B: 'from an official body',
  C: 'from the news or other writing',
  D: 'the source is not clear',
};

export const kinds: Words['kinds'] = {
  uu: 'Law (UU)',
  pp: 'Government regulation (PP)',
  perpres: 'Presidential regulation (Perpres)',
  inpres: 'Presidential instruction',
  permensos: 'Regulation of the Minister of Social Affairs',
  kepmensos: 'Decree of the Minister of Social Affairs',
  permenkes: 'Regulation of the Minister of Health',
  permenko: 'Regulation of the Coordinating Minister for Economic Affairs',
  permenbumn: 'Regulation of the Minister of State-Owned Enterprises',
  permenkp: 'Regulation of the Minister of Marine Affairs and Fisheries',
  pmk: 'Regulation of the Minister of Finance',
  perban: 'Regulation of BKKBN',
  perka: 'Regulation of the head of BKKBN',
  perbpom: 'Regulation of BPOM',
  kepkaban: 'Decree of the head of BPJPH',
  sk: 'Decree',
  statement: 'Official statement',
  guideline: 'Technical guideline',
  page: 'Web page',
  press: 'Press',
  transcript: 'Transcript',
};

export const units: Words['units'] = {
  desil: 'desil',
  year: 'years',
  month: 'months',
  day: 'days',
  'working-day': 'working days',
  hour: 'hours',
  pregnancy: 'pregnancy',
  birth: 'birth',
  person: 'people',
  rupiah: 'rupiah',
};

export const leftOut: Words['leftOut'] = {
  'not-yet': 'comes with another programme or page',
  'grade-d': 'the sources are unclear or contradict each other',
  'not-found': 'found in no source',
  descriptive: 'tells of something, decides nothing about a family',
  superseded: 'replaced or ended',
  'decided-by-office': 'only an office, a court or a trained provider can decide it',
  elsewhere: 'here, but not as a rule',
};
