import { programmeIds } from '../assessment/situation.ts';
import { FIRST_DAY, LAST_DAY } from '../family/limits.ts';
import { type CivilDate, isCivilDate } from '../law/civil-date.ts';
import type { Locality } from '../law/programme.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { fill } from '../messages/format.ts';
import { Refusal } from './refusal.ts';
import { cliWords, type Language } from './words.ts';

const localities: readonly Locality[] = [balikpapan];

/** @throws Refusal for what is no day. */
export const dayOf = (text: string, language: Language): CivilDate => {
  const words = cliWords[language];
  if (!isCivilDate(text)) throw new Refusal([fill(words.noDay, { text })]);
  if (text < FIRST_DAY || LAST_DAY < text) throw new Refusal([fill(words.farDay, { min: FIRST_DAY, max: LAST_DAY })]);
  return text;
};

/** @throws Refusal that names the places there are. */
export const localityOf = (text: string, language: Language): Locality => {
  const found = localities.find(({ id }) => id === text);
  if (found) return found;
  const allowed = localities.map(({ id }) => id).join(', ');
  throw new Refusal([fill(cliWords[language].noLocality, { text, allowed })]);
};

/** @throws Refusal that names the programmes there are. */
export const checkProgrammes = (programmes: readonly string[], locality: Locality, language: Language): void => {
  const known = programmeIds(locality);
  const unknown = programmes.filter((id) => !known.includes(id));
  if (!unknown.length) return;
  const allowed = known.join(', ');
  throw new Refusal(unknown.map((text) => fill(cliWords[language].noProgramme, { text, allowed })));
};
