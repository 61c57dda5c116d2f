import Table from 'cli-table3';

/** Columns a page of text is laid out in. */
const WIDTH = 96;
const PLAIN = { head: [], border: [] };

/** A ruled table; widths of columns are shares of the page. */
export const ruled = (
  head: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
): string => {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const room = WIDTH - shares.length - 1;
  const table = new Table({
    head: [...head],
    colWidths: shares.map((share) => Math.floor((share * room) / whole)),
    wordWrap: true,
    style: PLAIN,
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
};

const NO_RULES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** Lines with a mark before each, wrapped beside it, under an indent. */
export const marked = (rows: readonly (readonly [mark: string, text: string])[], indent = 2): string => {
  if (!rows.length) return '';
  const mark = indent + Math.max(...rows.map(([text]) => text.length)) + 1;
  const table = new Table({
    chars: NO_RULES,
    colWidths: [mark, WIDTH - mark],
    wordWrap: true,
    style: { ...PLAIN, 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map(([text, more]) => [`${' '.repeat(indent)}${text}`, more]));
  return table.toString().replaceAll(/ +$/gm, '');
};

export const bullets = (texts: readonly string[]): string => marked(texts.map((text) => ['-', text]));
