import type { Book } from '../law/book.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { valueOn } from '../law/dated.ts';
import { number, rupiah } from './format.ts';
import type { ValueFor } from './say-lines.ts';
import type { Words } from './words.ts';

/** The numbers of the law of a day as text, without their unit save Rp and %; words for a number not read, not found or not in force. */
export const valuesOn =
  (on: CivilDate, words: Words, book?: Pick<Book, 'params'>): ValueFor =>
  (id) => {
    const param = book?.params.get(id);
    const found = param && valueOn(param.versions, on);
    if (found?.state !== 'in-force') return words.phrases.noNumber;
    const { value } = found.version;
    if (param?.unit === 'rupiah') return rupiah(value, words);
    return param?.unit === 'percent-hundredths' ? `${number(value / 100, words)}%` : number(value, words);
  };
