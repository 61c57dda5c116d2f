import Table from 'cli-table3';

/** Columns a page of text is laid out in: those of the terminal, so that no line breaks where it should not. */
const NARROWEST = 40;
const widthNow = (): number => Math.max(NARROWEST, process.stdout.columns || 96);
const PLAIN = { head: [], border: [] };

/** A ruled table; widths of columns are shares of the page, those given as `whole` as wide as their widest text. */
export const ruled = (
  head: readonly string[],
  shares: readonly (number | 'whole')[],
  rows: readonly (readonly string[])[],
): string => {
  const widest = shares.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)) + 2);
  const parts = shares.map((share) => (share === 'whole' ? 0 : share));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const taken = shares.reduce<number>((sum, share, i) => sum + (share === 'whole' ? (widest[i] as number) : 0), 0);
  const room = Math.max(NARROWEST / 2, widthNow() - shares.length - 1 - taken);
  const table = new Table({
    head: [...head],
    colWidths: parts.map((part, i) => (part ? Math.floor((part * room) / whole) : (widest[i] as number))),
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
    colWidths: [mark, widthNow() - mark],
    wordWrap: true,
    style: { ...PLAIN, 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map(([text, more]) => [`${' '.repeat(indent)}${text}`, more]));
  return table.toString().replaceAll(/ +$/gm, '');
};

export const bullets = (texts: readonly string[]): string => marked(texts.map((text) => ['-', text]));
