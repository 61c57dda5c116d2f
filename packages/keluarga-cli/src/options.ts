import { balikpapan, type CivilDate, isCivilDate, type Locality, programmeIds } from 'keluarga';
import { fill } from 'keluarga/messages';
import { FIRST_DAY, LAST_DAY } from 'keluarga/schema';
import { Refusal } from './refusal.ts';
import { type CliWords, cliWords, type Language } from './words.ts';

const localities: readonly Locality[] = [balikpapan];

/** The language asked for; Indonesian where there is no such. */
export const languageOf = (text = ''): Language => (Object.hasOwn(cliWords, text) ? (text as Language) : 'id');

/** @throws Refusal that names what there is. */
export const oneOf = <Id extends string>(
  path: string,
  code: keyof CliWords['unknown'],
  text: string | undefined,
  allowed: readonly Id[],
  language: Language,
): Id => {
  const found = allowed.find((id) => id === text);
  if (found !== undefined) return found;
  const message = fill(cliWords[language].unknown[code], { text: text ?? '', allowed: allowed.join(', ') });
  throw new Refusal([{ path, code, message }]);
};

/** @throws Refusal for none, or for what is no day. */
export const dayOf = (path: string, text: string | undefined, language: Language): CivilDate => {
  const words = cliWords[language];
  const no = (code: string, message: string) => new Refusal([{ path, code, message }]);
  if (text === undefined) throw no('missing', words.needsDay);
  if (!isCivilDate(text)) throw no('not-a-day', fill(words.noDay, { text }));
  if (text < FIRST_DAY || LAST_DAY < text) throw no('far-day', fill(words.farDay, { min: FIRST_DAY, max: LAST_DAY }));
  return text;
};

/** @throws Refusal that names the languages there are. */
export const checkLanguage = (text: string): Language =>
  oneOf('--lang', 'unknown-language', text, Object.keys(cliWords) as Language[], languageOf(text));

/** @throws Refusal that names the places there are. */
export const localityOf = (text: string, language: Language): Locality => {
  const ids = localities.map(({ id }) => id);
  const found = oneOf('--locality', 'unknown-locality', text, ids, language);
  return localities[ids.indexOf(found)] as Locality;
};

/** Readers of a list of programmes, one for each; every one throws a Refusal that names the programmes there are. */
export const programmesOf = (programmes: readonly string[], locality: string, language: Language) => {
  const known = programmeIds(localities.find(({ id }) => id === locality));
  return programmes.map((text) => () => oneOf('--programme', 'unknown-programme', text, known, language));
};
