import { fieldsOf, isWhole } from '../fields.ts';
import type { Fault } from '../read.ts';
import { put } from '../template.ts';
import type { GroupData } from './data.ts';
import { DAY_PARTS, MOST, type Put } from './question.ts';
import type { Reply } from './told.ts';

const UNKNOWN = 'tidak-tahu';

/** The reply a form holds, or what is wrong with it. */
export function read(
  form: HTMLFormElement,
  { screen, today, members = MOST }: Put,
  data: GroupData,
): { reply: Reply } | { faults: Fault[] } {
  const { ticked, typed, first, anyText } = fieldsOf(form);
  const { faults: words } = data.cek;
  const wrong = (text: string, field = first) => ({ faults: [{ field, text }] });
  const unknown = ticked('j').includes(UNKNOWN) || ticked('j-lain').includes(UNKNOWN);
  const chosen = ticked('j').filter((value) => value !== UNKNOWN);
  if (screen.kind === 'ticks') {
    if (!chosen.length && !unknown) return wrong(words.chooseSome);
    return { reply: { yes: chosen.filter((value) => value !== 'none'), rest: unknown } };
  }
  if (unknown && !chosen.length && !anyText) return { reply: { value: 'unknown' } };
  if (screen.kind === 'number') {
    const text = typed('j0');
    if (!text) return wrong(words.number);
    const [min, max] = screen.id === 'members' ? [1, MOST] : [0, members];
    if (!isWhole(text, min, max)) return wrong(put(words.between, { from: min, to: max }));
    return { reply: { value: Number(text) } };
  }
  if (screen.kind === 'day') {
    const [day = '', month = '', year = ''] = DAY_PARTS.map((part) => typed(`j-${part}`));
    const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const time = Date.parse(text);
    const isDay =
      !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text <= today && year >= '1990';
    return isDay ? { reply: { value: text } } : wrong(data.page.noDay, 'j-day');
  }
  const [value] = chosen;
  if (value === undefined) return wrong(words.choose);
  return {
    reply: { value: value === 'true' || value === 'false' || value.startsWith('[') ? JSON.parse(value) : value },
  };
}
