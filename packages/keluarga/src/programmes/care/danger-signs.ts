import type { Seen } from '../../law/contact.ts';
import { listSigns } from '../../law/danger-sign.ts';
import { cite } from '../../law/instruments.ts';

const checked = '2026-11-24';
const office: Seen = { cite: cite('bantul-bahaya-nifas'), grade: 'B', lastSeen: '2012-05-11', checked };
const hospital: Seen = { cite: cite('mitramedika-nifas'), grade: 'C', lastSeen: '2023-11-27', checked };
const afterService: Seen = { cite: cite('magetan-bahaya-kb'), grade: 'B', checked };
const afterVasectomy: Seen = { cite: cite('usu-vasektomi'), grade: 'C', checked };
const anyMethod: Seen = { cite: cite('fp-handbook-injectables'), grade: 'B', checked };

/** Signs with which to go for help at once, as offices and hospitals name them. */
export const dangerSigns = listSigns({
  'birth.bleeding': { after: ['birth'], sources: [office, hospital] },
  'birth.fits': { after: ['birth'], sources: [office] },
  'birth.headache': { after: ['birth'], sources: [hospital] },
  'birth.fever': { after: ['birth'], sources: [office, hospital] },
  'birth.breath': { after: ['birth'], sources: [hospital] },
  'birth.swelling': { after: ['birth'], sources: [office, hospital] },
  'birth.smell': { after: ['birth'], sources: [hospital] },
  'birth.leg': { after: ['birth'], sources: [hospital] },
  'birth.sadness': { after: ['birth'], sources: [hospital] },
  'method.bleeding': { after: ['method'], sources: [afterService] },
  'method.belly': { after: ['method'], sources: [afterService] },
  'method.faint': { after: ['method'], sources: [afterService] },
  'method.fever': { after: ['method'], sources: [afterService] },
  'method.place': { after: ['method'], sources: [afterService] },
  'vasectomy.signs': { after: ['vasectomy'], sources: [afterVasectomy] },
  'method.sudden': { after: ['method', 'vasectomy'], sources: [anyMethod] },
});
