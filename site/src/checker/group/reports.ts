import { groups, valueOn } from 'keluarga/groups';
import { sayDay, sayPeriod } from '../days.ts';
import { el, list, put } from '../template.ts';
import type { GroupData } from './data.ts';
import { periodsOn, type Told } from './told.ts';

/** What the chair hands in: of this year each January, and of last month within this one. */
export function reportsPart({ group }: Told, on: string, data: GroupData): Node[] {
  const { page, own, rules } = data;
  const months = { 'uppka.report.k0': `${on.slice(0, 4)}-01`, 'uppka.report.ri': on.slice(0, 7) };
  const texts = Object.entries(periodsOn(on)).flatMap(([form, period]) => {
    const found = valueOn(groups.book.params.get(form)?.versions ?? [], on);
    if (found.state !== 'in-force') return [];
    const due = `${months[form as keyof typeof months]}-${String(found.version.value).padStart(2, '0')}`;
    const done = group.reports?.some((report) => report.form === form);
    return put(page[done ? 'reportDone' : due < on ? 'reportLate' : 'reportDue'], {
      form: own.forms[form as keyof typeof own.forms],
      period: sayPeriod(period, rules.locale),
      date: sayDay(due, rules.locale),
    });
  });
  return [el('h2', '', page.reports), list(texts)];
}
