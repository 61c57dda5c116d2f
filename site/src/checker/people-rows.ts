import type { CheckerData } from './data.ts';
import type { Put } from './question.ts';
import { MOST, type Role, several, single } from './roles.ts';
import { group, rows } from './rows.ts';
import { clone } from './template.ts';

/** Who is on the KK: a tap or a number for each role, and whether that is everybody. */
export function peopleRows({ before, family }: Put, { cek }: CheckerData): Node[] {
  const count: Partial<Record<Role, number>> = before?.kind === 'people' ? before.count : {};
  const singles = single.map((role) => ({ value: role, text: cek.roles[role] }));
  const numbers = several.map((role) =>
    number(`j-${role}`, cek.roles[role], cek.persons, String(MOST).length, count[role]),
  );
  const complete = [
    { value: 'true', text: cek.listComplete },
    { value: 'false', text: cek.listOpen },
  ];
  const said = family.membersComplete === undefined ? [] : [String(family.membersComplete === true)];
  return [
    ...rows(
      'checkbox',
      'j',
      singles,
      single.filter((role) => count[role]),
    ),
    ...numbers,
    ...group(cek.isComplete, rows('radio', 'j0', complete, said)),
  ];
}

/** A number alone, without the range below it. */
function number(name: string, label: string, unit: string, digits: number, value?: number): HTMLElement {
  const field = clone('angka', { qName: name, qLabel: label, qUnit: unit }).querySelector('.isian') as HTMLElement;
  const input = field.querySelector('input') as HTMLInputElement;
  input.maxLength = digits;
  if (value) input.value = String(value);
  return field;
}
