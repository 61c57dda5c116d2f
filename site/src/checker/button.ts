import { el } from './template.ts';

/** A button that runs something; the second kind stands back. */
export function button(text: string, run: () => void, second = false): HTMLElement {
  const made = el('button', second ? 'tombol tombol--kedua' : 'tombol', text) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', run);
  return made;
}
