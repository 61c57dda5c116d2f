import type { Book } from '../law/book.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { valueOn } from '../law/dated.ts';
import type { LawNumber } from '../law/numbers.ts';
import { number, rupiah } from './format.ts';
import type { Words } from './words.ts';

/** The value of a parameter as text. */
export type ValueFor = (param: string) => string;

type Figure = Pick<LawNumber, 'value' | 'unit'>;

/** A number of the law as text, without its unit save Rp and %. */
export const sayFigure = ({ value, unit }: Figure, words: Words): string => {
  if (unit === 'rupiah') return rupiah(value, words);
  return unit === 'percent-hundredths' ? `${number(value / 100, words)}%` : number(value, words);
};

/** The numbers of a finding as text; words for a number not read, not found or not in force. */
export const valuesIn = (numbers: readonly LawNumber[], words: Words): ValueFor => {
  const byId = new Map(numbers.map((one) => [one.id, one]));
  return (id) => {
    const found = byId.get(id);
    return found ? sayFigure(found, words) : words.phrases.noNumber;
  };
};

/** The numbers of the law of a day as text, as `valuesIn`. */
export const valuesOn =
  (on: CivilDate, words: Words, { params }: Pick<Book, 'params'>): ValueFor =>
  (id) => {
    const param = params.get(id);
    const found = param && valueOn(param.versions, on);
    if (!param || found?.state !== 'in-force') return words.phrases.noNumber;
    return sayFigure({ value: found.version.value, unit: param.unit }, words);
  };
