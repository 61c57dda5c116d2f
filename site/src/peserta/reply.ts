import { fieldsOf } from '../checker/fields.ts';
import { type QuestionId, type Replies, UNKNOWN } from './journey.ts';
import { type DateFault, type Days, readDate } from './read-date.ts';

type FaultId = DateFault | 'choose' | 'afterService' | 'both';

/** The answer in a form, or what is wrong and the id of the field. */
export type ReadReply = { readonly reply: string | Days } | { readonly fault: FaultId; readonly field: string };

export function readReply(form: HTMLFormElement, id: QuestionId, replies: Replies, today: string): ReadReply {
  const { ticked, first } = fieldsOf(form);
  if (!form.querySelector('.isian--tanggal')) {
    const [reply] = ticked(id);
    return reply === undefined ? { fault: 'choose', field: first } : { reply };
  }
  const value = (part: string) => form.querySelector<HTMLInputElement>(`#${id}-${part}`)?.value ?? '';
  const typed = { day: value('hari'), month: value('bulan'), year: value('tahun') };
  const isBlank = !Object.values(typed).some((text) => text.trim());
  if (ticked(`${id}-lain`).length) return isBlank ? { reply: UNKNOWN } : { fault: 'both', field: `${id}-hari` };
  const read = readDate(typed, today);
  if ('fault' in read) return { fault: read.fault, field: `${id}-${read.field}` };
  const { layanan } = replies;
  const isAfter = id === 'berakhir' && Array.isArray(layanan) && read.days[0] > layanan[1];
  return isAfter ? { fault: 'afterService', field: `${id}-hari` } : { reply: read.days };
}
