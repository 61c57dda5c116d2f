import { instruments } from 'keluarga';
import { sayInstrument } from 'keluarga/messages';
import { wordsOf } from './print-findings.ts';
import { ruled } from './table.ts';
import { cliWords, type Language } from './words.ts';

/** The register of texts: those of law first, then in order of year. */
export const printLaw = (language: Language): string => {
  const own = cliWords[language];
  const rows = [...instruments]
    .sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || (a.id < b.id ? -1 : 1))
    .map((instrument) => [
      instrument.id,
      sayInstrument(instrument, wordsOf[language]),
      instrument.from ?? '',
      instrument.until ?? '',
    ]);
  return ruled([own.id, own.text, own.since, own.until], [5, 9, 'whole', 'whole'], rows);
};
