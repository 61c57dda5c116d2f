import type { Fault } from './read.ts';
import { clone } from './template.ts';

/** "Nobody" and "I don't know" stand alone among the ticks of a question, unless told otherwise. */
export function untick(
  form: HTMLFormElement,
  { checked, value, name, type }: HTMLInputElement,
  alone = ['none', 'tidak-tahu'],
): void {
  if (!checked || type !== 'checkbox') return;
  for (const other of Array.from(form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)))
    if (other.value !== value && (alone.includes(value) || alone.includes(other.value))) other.checked = false;
}

/** The summary above takes the focus and leads to each field; the same words stand beside it, those of its first fault. */
export function showFaults(form: HTMLFormElement, faults: readonly Fault[], error: string): void {
  clearFaults(form, error);
  form.classList.add('langkah--salah');
  const summary = clone('ringkasan');
  const proto = summary.querySelector('li') as HTMLElement;
  for (const { field, text } of faults) {
    const line = proto.cloneNode(true) as HTMLElement;
    const link = line.querySelector('a') as HTMLAnchorElement;
    link.textContent = text;
    link.href = `#${field}`;
    const input = document.getElementById(field) as HTMLInputElement;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const folded = input.closest('details');
      if (folded) folded.open = true;
      input.focus();
    });
    proto.parentElement?.append(line);
    if (document.getElementById(`${field}-kesalahan`)) continue;
    const beside = clone('kesalahan', { qText: text, qName: field });
    const about = input.closest('.isian') ?? input.closest('.pilihan');
    about?.parentElement?.insertBefore(beside, about);
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', [beside.id, input.dataset.hint].filter(Boolean).join(' '));
  }
  proto.remove();
  form.parentElement?.insertBefore(summary, form);
  document.title = `${error}: ${document.title}`;
  summary.focus();
}

/** Takes away what was told before. The hint of a field, by its id in `data-hint`, describes it again. */
export function clearFaults(form: HTMLFormElement, error: string): void {
  for (const old of Array.from(form.parentElement?.querySelectorAll('.kesalahan, .ringkasan-salah') ?? []))
    old.remove();
  for (const field of Array.from(form.querySelectorAll<HTMLElement>('[aria-invalid]'))) {
    field.removeAttribute('aria-invalid');
    if (field.dataset.hint) field.setAttribute('aria-describedby', field.dataset.hint);
    else field.removeAttribute('aria-describedby');
  }
  form.classList.remove('langkah--salah');
  document.title = document.title.replace(`${error}: `, '');
}
