import { sayDay, sayPeriod } from '../days.ts';
import { type Option, rows } from '../rows.ts';
import { capital, clone, put, small } from '../template.ts';
import type { GroupData } from './data.ts';
import type { Asked } from './flow.ts';
import { rangesOf, rangeText } from './ranges.ts';
import { BORROWER, isSaid, periodsOn, type Reply } from './told.ts';

/** Most members a record may have. */
export const MOST = 500;
export const DAY_PARTS = ['day', 'month', 'year'] as const;

export interface Put extends Asked {
  readonly nth: number;
  readonly before?: Reply;
  readonly today: string;
  /** Families and those without a business are no more than these. */
  readonly members?: number | undefined;
}

/** How a product or person is called. */
export const nameOf = (of: string | undefined, { page }: GroupData): string =>
  of === undefined ? '' : of === BORROWER ? page.borrower : page.products[of as keyof typeof page.products];

/** What a question is about, in a few words. */
export function labelOf({ screen }: Asked, { page, own }: GroupData): string {
  const facts = own.facts as Readonly<Record<string, { readonly label: string } | undefined>>;
  return page.screens[screen.id]?.label ?? facts[screen.facts[0] ?? '']?.label ?? '';
}

/** The options of a question that has some, by the value that stands for each. */
function optionsOf({ screen, of }: Asked, today: string, data: GroupData): Option[] {
  const { page, own, cek } = data;
  const [fact = ''] = screen.facts;
  if (screen.kind === 'ranges')
    return rangesOf(screen, today).map((range) => ({
      value: JSON.stringify(range),
      text: rangeText(range, fact, data),
    }));
  if (screen.kind === 'choice') {
    if (screen.id === 'need') return Object.entries(page.need).map(([value, text]) => ({ value, text }));
    return [
      { value: 'true', text: cek.yes },
      { value: 'false', text: cek.no },
    ];
  }
  const labels = own.facts as Readonly<Record<string, { readonly label: string } | undefined>>;
  const texts: Readonly<Record<string, string>> = { ...page.products, ...page.loans, ...page.options };
  const periods: Readonly<Record<string, string>> = periodsOn(today);
  return screen.facts
    .filter((fact) => !isSaid(fact, of))
    .map((value) => {
      const period = periods[value];
      const text = texts[value] ?? labels[value]?.label ?? own.forms[value as keyof typeof own.forms];
      return { value, text: capital(period ? `${text}, ${sayPeriod(period, data.rules.locale)}` : text) };
    });
}

/** The whole page of a question. */
export function questionPage(asked: Put, data: GroupData): HTMLFormElement {
  const { screen, of, nth, before } = asked;
  const { kind } = screen;
  const { page } = data;
  const one = kind === 'choice' || kind === 'ranges';
  const words = page.screens[screen.id];
  const said = (text = '') => put(text, { who: nameOf(of, data) });
  const form = clone(one ? 'satu' : 'banyak', {
    qName: 'j',
    qText: said(words?.text),
    qWhy: said(words?.why),
    qNth: nth,
  }) as HTMLFormElement;
  form.dataset.fact = screen.id;
  form.dataset.of = of ?? '';
  const fieldset = form.querySelector('fieldset') as HTMLElement;
  form.querySelector('.pilihan')?.remove();
  const rest = form.querySelector('.pilihan--lain') as HTMLElement;
  if (kind === 'ticks') {
    const hint = rest.querySelector('small');
    if (hint) hint.textContent = page.restHint;
    if (before && 'yes' in before && before.rest) (rest.querySelector('input') as HTMLInputElement).checked = true;
  }
  if (screen.id === 'income') (rest.querySelector('label')?.firstChild as Text).data = data.cek.rather;
  for (const node of bodyOf(asked, data)) fieldset.insertBefore(node, rest);
  return form;
}

function bodyOf(asked: Put, data: GroupData): Node[] {
  const { screen, before, today } = asked;
  const { kind } = screen;
  const value = before && 'value' in before ? before.value : undefined;
  if (kind === 'number') return [field('j0', capital(labelOf(asked, data)), '', String(MOST).length, value)];
  if (kind === 'day') {
    const parts = typeof value === 'string' ? value.split('-').reverse() : [];
    return DAY_PARTS.map((part, i) => field(`j-${part}`, data.page.day[part], '', i < 2 ? 2 : 4, parts[i]));
  }
  const options = optionsOf(asked, today, data);
  if (kind !== 'ticks') return rows('radio', 'j', options, [value === undefined ? '' : codeOf(value)]);
  const yes = before && 'yes' in before ? (before.yes.length || before.rest ? before.yes : ['none']) : [];
  return rows('checkbox', 'j', [...options, { value: 'none', text: data.page.none }], yes);
}

const codeOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function field(name: string, label: string, unit: string, digits: number, value: unknown): HTMLElement {
  const made = clone('angka', { qName: name, qLabel: label, qUnit: unit }).querySelector('.isian') as HTMLElement;
  const input = made.querySelector('input') as HTMLInputElement;
  input.maxLength = digits;
  if (value !== undefined && value !== 'unknown') input.value = String(value);
  return made;
}

/** An answer in words, for the list of answers. */
export function tell({ screen, of, reply }: Asked & { readonly reply: Reply }, today: string, data: GroupData): string {
  const { page, cek, rules } = data;
  const asked: Asked = { screen, ...(of !== undefined && { of }) };
  if ('yes' in reply) {
    const texts = optionsOf(asked, today, data).filter(({ value }) => reply.yes.includes(value));
    const all = texts.map(({ text }) => small(text));
    const rest = reply.rest ? [all.length ? page.restUnknown : cek.unknownShort] : [];
    return [...all, ...rest].join(', ') || page.none;
  }
  const { value } = reply;
  if (value === 'unknown') return cek.unknownShort;
  if (typeof value === 'number') return String(value);
  if (screen.kind === 'day') return sayDay(value as string, rules.locale);
  return optionsOf(asked, today, data).find((option) => option.value === codeOf(value))?.text ?? '';
}
