import type { RowAnswers } from './cells.ts';
import type { Tell } from './row-issue.ts';

/**
 * The rows of one form without what cannot be of one family: a second head, a second husband, a couple of one sex. What is
 * taken out is told and left open.
 */
export const settled = (rows: readonly RowAnswers[], tell: Tell): readonly RowAnswers[] => {
  const kept = [...rows];
  const drop = (row: RowAnswers, column: 'hubungan' | 'jenis_kelamin', code: Parameters<Tell>[2]) => {
    tell(row, column, code);
    const { relation, sex, ...rest } = row;
    kept[rows.indexOf(row)] =
      column === 'hubungan' ? { ...rest, ...(sex && { sex }) } : { ...rest, ...(relation && { relation }) };
  };
  const [head, ...heads] = rows.filter(({ relation }) => relation === 'head');
  for (const row of heads) drop(row, 'hubungan', 'another-head');
  const spouses = rows.filter(({ relation }) => relation === 'spouse');
  const alike = spouses.filter(({ sex }) => sex !== undefined && sex === head?.sex);
  /** A husband may have more than one wife, UU 1/1974 art. 3(2); a wife is of one couple only. */
  const husbands = head?.sex === 'female' ? spouses.filter((row) => !alike.includes(row)) : [];
  for (const row of husbands.slice(1)) drop(row, 'hubungan', 'no-place');
  for (const row of alike) drop(row, 'jenis_kelamin', 'same-sex');
  if (head && alike.length) drop(head, 'jenis_kelamin', 'same-sex');
  return kept;
};
