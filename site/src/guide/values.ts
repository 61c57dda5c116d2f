import { type Version, valueOn } from 'keluarga';
import { valuesOn } from 'keluarga/messages';
import { withUnit } from '../rules/with-unit.ts';
import { ruleWordsOf } from '../rules/words.ts';
import type { Language } from '../words/index.ts';
import { book, lawDate } from './law.ts';

/** A parameter's value on the law date, or nothing when it is unknown or not in force. */
export const numberOf = (id: string): number | undefined => versionOf(id)?.value;

/** The version of a parameter in force on the law date. */
function versionOf(id: string): Version<number> | undefined {
  const found = valueOn(book.params.get(id)?.versions ?? [], lawDate);
  return found.state === 'in-force' ? found.version : undefined;
}

/** Whether a parameter was last seen too long before the law date to be told without that day. */
export const isOld = (id: string): boolean => {
  const found = valueOn(book.params.get(id)?.versions ?? [], lawDate);
  return found.state === 'unsettled' && found.old !== undefined;
};

/** Units that people leave out of a sentence. */
const BARE = ['pregnancy', 'day-of-month'];

/**
 * A number of the law with its unit as people say it: rupiah after Rp, a desil after its word, the others before theirs.
 * The number of a pregnancy and of a day stand bare.
 * @throws RangeError for a parameter that is unknown or not in force on the law date.
 */
export function sayNumber(id: string, language: Language): string {
  if (numberOf(id) === undefined) throw new RangeError(`no value on ${lawDate}: ${id}`);
  return said(id, lawDate, language);
}

/** A number of the law as last known, and whether it still holds on the law date. */
export interface Figure {
  readonly text: string;
  readonly version: Version<number>;
  readonly holds: boolean;
}

/** The number in force on the law date, or else the last before it. */
export function figureOf(id: string, language: Language): Figure | undefined {
  const now = versionOf(id);
  const version = now ?? book.params.get(id)?.versions.at(-1);
  if (!version) return undefined;
  return { text: said(id, now ? lawDate : version.lastSeen, language), version, holds: now !== undefined };
}

function said(id: string, on: string, language: Language): string {
  const text = valuesOn(on, ruleWordsOf(language), book)(id);
  const unit = book.params.get(id)?.unit ?? '';
  return BARE.includes(unit) ? text : withUnit(text, unit, language);
}
