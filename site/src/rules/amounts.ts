import { type CivilDate, namedBy, type Param, type Programme, valueOn } from 'keluarga';
import { sayFigure } from 'keluarga/messages';
import { longDate } from '../words/date.ts';
import type { Words } from '../words/id.ts';
import type { Language } from '../words/index.ts';
import { capital, ruleWordsOf, wordOf } from './words.ts';

/** What the law pays on a day, and until when, in words; where nothing is known of that day, what was paid last. */
export function amountsOf({ amount }: Programme, on: CivilDate, language: Language, cek: Words['cek']): string[] {
  const words = ruleWordsOf(language);
  const paid = namedBy(amount?.of).params.filter(({ unit }) => unit === 'rupiah');
  return paid.flatMap(({ id, unit, versions }) => {
    const found = valueOn(versions, on);
    const version = found.state === 'in-force' ? found.version : versions.at(-1);
    return version
      ? [
          `${capital(wordOf(words.params, id))}: ${sayFigure({ ...version, unit }, words)}, ${spanOf(version, language, cek)}`,
        ]
      : [];
  });
}

function spanOf({ from, firstSeen, until }: Param['versions'][number], language: Language, cek: Words['cek']): string {
  const start = typeof from === 'string' ? from : (from?.[1] ?? firstSeen ?? '');
  const values: Record<string, string> = { from: longDate(start, language) };
  if (until) values.until = longDate(until, language);
  const text = until ? cek.spanBetween : from ? cek.spanFrom : cek.spanSeen;
  return text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}
