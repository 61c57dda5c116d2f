import type { CheckerData } from './data.ts';
import { type Fields, isWhole } from './fields.ts';
import type { Read } from './read.ts';
import { MOST, type Role, several, single } from './roles.ts';
import { put } from './template.ts';

/** Who is on the KK: some by a tap, some by their number, and whether that is everybody. */
export function readPeople(
  { ticked, typed, first }: Fields,
  answers: readonly string[],
  unknown: boolean,
  { cek: { faults } }: CheckerData,
): Read {
  const counts = several.map((role) => ({ role, text: typed(`j-${role}`) || '0' }));
  const bad = counts.filter(({ text }) => !isWhole(text, 0, MOST));
  if (bad.length) {
    const text = put(faults.between, { from: 0, to: MOST });
    return { faults: bad.map(({ role }) => ({ field: `j-${role}`, text })) };
  }
  const alone = single.filter((role) => answers.includes(role)).map((role): [Role, number] => [role, 1]);
  const listed = counts.map(({ role, text }): [Role, number] => [role, Number(text)]);
  const all = [...alone, ...listed].filter(([, count]) => count > 0);
  const complete = ticked('j0')[0];
  if (!all.length) {
    if (unknown) return { reply: { kind: 'unknown' } };
    return { faults: [{ field: first, text: faults.nobodyListed }] };
  }
  if (!complete && !unknown) return { faults: [{ field: 'j0-true', text: faults.complete }] };
  return { reply: { kind: 'people', count: Object.fromEntries(all), complete: complete === 'true' } };
}
