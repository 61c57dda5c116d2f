import { clone, el } from './template.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
}

export function rows(
  type: 'radio' | 'checkbox',
  name: string,
  options: readonly Option[],
  checked: readonly string[],
): Node[] {
  return options.map(({ value, text, hint }) => {
    const row = clone(type, { qName: name, qValue: value, qText: text, qHint: hint ?? '' });
    (row.querySelector('input') as HTMLInputElement).checked = checked.includes(value);
    if (!hint) row.querySelector('small')?.remove();
    return row;
  });
}

/** Options under a heading of their own; `kind` is the value it asks about. */
export function group(title: string, nodes: readonly Node[], kind = ''): Node[] {
  const made = el('fieldset', 'kelompok', el('legend', '', title), ...nodes);
  if (kind) made.dataset.kind = kind;
  return [made];
}
