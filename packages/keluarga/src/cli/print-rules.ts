import { rulesDocument, wholeLaw } from '../assessment/whole-law.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { valueOn } from '../law/dated.ts';
import { type Due, dueOn } from '../law/due.ts';
import type { RulesDocument, Written, WrittenVersion } from '../law/rules-document.ts';
import { fill } from '../messages/format.ts';
import { ruled } from './table.ts';
import { cliWords, type Language } from './words.ts';

/** The whole law; of a day only the versions in force then. */
export const rulesOf = (on?: CivilDate): RulesDocument => {
  const whole = rulesDocument();
  if (!on) return whole;
  const { book } = wholeLaw();
  const inForce = <Value>(
    entry: Written<Value>,
    history: Parameters<typeof valueOn>[0] | undefined,
  ): Written<Value> => {
    const found = valueOn(history ?? [], on);
    const known = found.state === 'in-force' ? (history ?? []).indexOf(found.version as never) : -1;
    return { ...entry, versions: entry.versions.slice(known, known < 0 ? 0 : known + 1) };
  };
  return {
    ...whole,
    rules: whole.rules.map((entry) => inForce(entry, book.rules.get(entry.id)?.versions)),
    params: whole.params.map((entry) => inForce(entry, book.params.get(entry.id)?.versions)),
  };
};

export const printRules = (language: Language, on?: CivilDate): string => {
  const own = cliWords[language];
  const { rules, params, leftOut } = rulesOf(on);
  const rows = [...rules, ...params].flatMap(({ id, unit, versions }) =>
    versions.map((version) => [
      unit ? `${id} = ${version.value} ${unit}` : id,
      since(version),
      version.until ?? version.lastSeen,
      version.grade,
      version.cite.id,
    ]),
  );
  return [
    ruled([own.id, own.since, own.seen, own.grade, own.source], [9, 5, 3, 2, 6], rows),
    fill(own.leftOut, { count: String(leftOut.length) }),
  ].join('\n\n');
};

const since = ({ from, firstSeen }: WrittenVersion<unknown>): string =>
  typeof from === 'string' ? from : from ? from.join(' … ') : `≤ ${firstSeen}`;

export const dueOf = (on: CivilDate): Due[] => dueOn(wholeLaw().book, on);

export const printDue = (language: Language, on: CivilDate): string => {
  const own = cliWords[language];
  const rows = dueOf(on).map(({ id, why, on: day }) => [day, id, own.due[why]]);
  return rows.length ? ruled([own.until, own.id, own.notes], [2, 5, 5], rows) : own.nothingDue;
};
