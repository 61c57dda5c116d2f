import type { Param, Programme } from 'keluarga';
import { longDate } from '../words/date.ts';
import type { Words } from '../words/id.ts';
import type { Language } from '../words/index.ts';
import { ruleWordsOf } from './words.ts';

/** What the law pays, by date, in words; oldest first. */
export function amountsOf({ amount, params }: Programme, language: Language, cek: Words['cek']): string[] {
  const read = JSON.stringify(amount ?? {});
  const { params: labels, locale } = ruleWordsOf(language);
  const number = new Intl.NumberFormat(locale);
  const paid = params.filter(({ id, unit }) => unit === 'rupiah' && read.includes(`"${id}"`));
  return paid.flatMap(({ id, versions }) =>
    versions.map((version) => {
      const label = (labels as Readonly<Record<string, string>>)[id] ?? id;
      return `${label.charAt(0).toUpperCase()}${label.slice(1)}: Rp${number.format(version.value)}, ${spanOf(version, language, cek)}`;
    }),
  );
}

function spanOf({ from, firstSeen, until }: Param['versions'][number], language: Language, cek: Words['cek']): string {
  const start = typeof from === 'string' ? from : (from?.[1] ?? firstSeen ?? '');
  const values: Record<string, string> = { from: longDate(start, language) };
  if (until) values.until = longDate(until, language);
  const text = until ? cek.spanBetween : from ? cek.spanFrom : cek.spanSeen;
  return text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}
