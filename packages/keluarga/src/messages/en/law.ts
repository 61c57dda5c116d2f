import type { Words } from '../words.ts';

export const grades: Words['grades'] = {
  A: 'we have read the text of the law',
  B: 'from an official body',
  C: 'from the press or another second source',
  D: 'the source is not clear',
};

export const kinds: Words['kinds'] = {
  uu: 'Law (UU)',
  pp: 'Government regulation (PP)',
  inpres: 'Presidential instruction',
  permensos: 'Regulation of the Minister of Social Affairs',
  kepmensos: 'Decree of the Minister of Social Affairs',
  perban: 'Regulation of BKKBN',
  perka: 'Regulation of the head of BKKBN',
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
  pregnancy: 'pregnancy',
  person: 'people',
  rupiah: 'rupiah',
};
