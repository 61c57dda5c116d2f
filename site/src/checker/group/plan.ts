import type { PaperDay, ReadinessStep, StepId } from 'keluarga/groups';
import { groups, readySteps, valueOn } from 'keluarga/groups';
import { valuesOn } from 'keluarga/messages';
import { sayDay } from '../days.ts';
import { capital, clone, el, put } from '../template.ts';
import type { GroupData } from './data.ts';
import { nameOf } from './question.ts';

/** What makes the group ready, step by step, with what each costs, how long it lasts and which days to know. */
export function planPart(steps: readonly ReadinessStep[], on: string, data: GroupData): Node[] {
  const { page, own } = data;
  const names = (ids: readonly StepId[]) => ids.map((id) => own.steps[id]).join(', ');
  const inState = (state: ReadinessStep['state']) => steps.filter((step) => step.state === state).map(({ id }) => id);
  const next = inState('next');
  const apart = { otherWay: inState('other-way'), notBound: inState('not-bound') };
  const isApart = ({ id }: ReadinessStep) => Object.values(apart).some((ids) => ids.includes(id));
  return [
    el('h2', '', page.plan),
    el('p', '', next.length ? put(page.startNow, { steps: names(next) }) : page.nothingNow),
    el('ol', 'tahap', ...steps.filter((step) => !isApart(step)).map((step) => stepPart(step, on, data))),
    ...(['otherWay', 'notBound'] as const).flatMap((key) =>
      apart[key].length ? [el('p', '', put(page[key], { steps: names(apart[key]) }))] : [],
    ),
  ];
}

function stepPart({ id, state, after, products, fee, days }: ReadinessStep, on: string, data: GroupData): HTMLElement {
  const { page, own, rules } = data;
  const step = readySteps.steps.find((each) => each.id === id);
  const validity = step?.counts.find(({ kind }) => kind === 'lasts')?.length;
  const places = (step?.where ?? [])
    .filter(({ versions }) => !versions.length || valueOn(versions, on).state === 'in-force')
    .map(({ value }) => value);
  const lasts = validity && valueOn(validity.versions, on);
  const sum = (figure: { readonly value: number; readonly lastSeen: string }) =>
    figure.value
      ? valuesOn(on, rules, groups.book)(step?.fee?.id ?? '')
      : put(rules.phrases.free, { date: sayDay(figure.lastSeen, rules.locale) });
  const open = state !== 'done';
  const all = (ids: readonly string[], names: Readonly<Record<string, string>>) =>
    ids.map((each) => names[each] ?? each).join(', ');
  const rows: [string, string][] = [
    [page.after, open ? all(after, own.steps) : ''],
    [page.forProducts, products.map((each) => nameOf(each, data)).join(', ')],
    [page.place, open ? all(places, own.where) : ''],
    [page.fee, open && fee ? sum(fee) : ''],
    [page.validity, lasts?.state === 'in-force' ? put(page.years, { n: lasts.version.value }) : ''],
    ...days.map((day): [string, string] => [own.days[day.id], dayText(day, data)]),
  ];
  const made = clone('tahap', { qStep: own.steps[id], qState: capital(own.stepStates[state]) });
  const proto = made.querySelector('dl div') as HTMLElement;
  const list = proto.parentElement as HTMLElement;
  proto.remove();
  for (const [term, text] of rows) if (text) list.append(el('div', '', el('dt', '', term), el('dd', '', text)));
  if (!list.childElementCount) list.remove();
  return made;
}

const dayText = ({ on, state }: PaperDay, { rules, own }: GroupData): string =>
  `${sayDay(on, rules.locale)} (${own.dayStates[state]})`;
