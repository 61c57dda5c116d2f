import type { CheckerData } from './data.ts';
import { labelOf } from './labels.ts';
import type { Put } from './question.ts';
import { group, rows } from './rows.ts';
import { numberOf } from './shape.ts';
import { capital, clone, el } from './template.ts';

/** A number or a range for each; of a desil also when it was looked up. */
export function numberRows(page: Put, data: CheckerData): Node[] {
  const { asked, before } = page;
  const { cek, rules } = data;
  const domain = numberOf(asked.key);
  const unit = domain.unit === 'year' ? cek.year : '';
  const digits = String(domain.max).length;
  const labels = rules.facts as unknown as Readonly<Record<string, { label: string }>>;
  const of = asked.of ?? [null];
  const told = before?.kind === 'each' ? before.each : {};
  const fields = of.map((id, i) => {
    const answer = before?.kind === 'value' ? before.value : told[id ?? ''];
    const named = of.length > 1 || (id !== null && asked.list === 'members');
    const label = named ? labelOf(id, page.family, data) : (labels[asked.key]?.label ?? '');
    const box = clone('angka', { qName: `j${i}`, qLabel: capital(label), qUnit: unit });
    fillNumber(box, answer, digits);
    return box;
  });
  const hint = cek.blankEach;
  const isAge = domain.unit === 'year' && asked.list === 'members';
  const hints = [of.length > 1 && hint, isAge && cek.baby].filter(Boolean).join(' ');
  const when =
    asked.key === 'kk.desil'
      ? group(
          cek.desilWhen,
          rows(
            'radio',
            'jw',
            cek.desilAgo.map((text, i) => ({ value: String(i), text })),
            [],
          ),
        )
      : [];
  return [...(hints ? [el('p', 'langkah__alasan', hints)] : []), ...fields, ...when];
}

function fillNumber(box: HTMLElement, answer: unknown, digits: number): void {
  const inputs = Array.from(box.querySelectorAll('input'));
  for (const input of inputs) input.maxLength = digits;
  const values = Array.isArray(answer) ? ['', ...answer] : typeof answer === 'number' ? [answer] : [];
  values.forEach((value, i) => {
    (inputs[i] as HTMLInputElement).value = String(value);
  });
  if (Array.isArray(answer)) box.querySelector('details')?.setAttribute('open', '');
}
