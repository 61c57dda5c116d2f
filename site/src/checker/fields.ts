/** The fields of a form, as one asks about them. */
export interface Fields {
  /** Ids of the options chosen under a name. */
  readonly ticked: (name: string) => readonly string[];
  /** What was typed, without spaces and the dots of thousands; empty for no such field. */
  readonly typed: (name: string) => string;
  /** The id of the first field. */
  readonly first: string;
  readonly anyText: boolean;
}

export function fieldsOf(form: HTMLFormElement): Fields {
  const all = Array.from(form.querySelectorAll('input'));
  return {
    ticked: (name) => all.filter((field) => field.name === name && field.checked).map(({ value }) => value),
    typed: (name) => (all.find((field) => field.name === name)?.value ?? '').replace(/[\s.]/g, ''),
    first: all[0]?.id ?? '',
    anyText: all.some(({ type, value }) => type === 'text' && value.trim() !== ''),
  };
}

/** A whole number within both ends, which are included. */
export const isWhole = (text: string, min: number, max: number): boolean =>
  /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
