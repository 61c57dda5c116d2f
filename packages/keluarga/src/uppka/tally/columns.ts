/**
 * What a kader counts in a month. The columns were seen in programs and forms of others, not in a form of the agency:
 * none is official.
 */
export const COLUMNS = [
  'pus',
  'pa',
  'hamil',
  'ias',
  'iat',
  'tial',
  'faceToFace',
  'online',
  'memberFamilies',
  'familiesAttending',
  'members',
  'memberPus',
  'memberPusUsing',
] as const;
export type Column = (typeof COLUMNS)[number];

/**
 * Counts of one month for one neighbourhood or group; a column not counted is left out. Couples, members and families
 * counted twice, as in a row for each week, would be summed twice.
 */
export type Counts = { readonly [Name in Column]?: number };

/** Names of columns beside their ids. */
export type ColumnNames = Readonly<Record<Column, readonly string[]>>;

export const MOST_COUNT = 999_999_999;
