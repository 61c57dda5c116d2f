import { type Due, isOverdue, type ServiceStatus } from 'keluarga/acceptors';
import { sayDay } from '../checker/days.ts';
import { el, put } from '../checker/template.ts';
import type { PesertaData } from './data.ts';
import type { Outcome } from './outcome.ts';

type Tone = 'ok' | 'info' | 'maybe';

/** What is said at the end of a journey, as cards. */
export function cardsOf(outcome: Outcome, data: PesertaData, today: string, isExact: boolean): HTMLElement[] {
  if (outcome.goal === 'sebutan') return coupleCards(outcome, data);
  if (outcome.goal === 'catatan') return serviceCards(outcome.services, data);
  return dateCards(outcome, data, today, isExact);
}

function card(tone: Tone, title: string, ...texts: (Node | string | false | undefined)[]): HTMLElement {
  const inner = texts.map((text) => (typeof text === 'string' ? el('p', '', text) : text));
  return el('section', 'kartu', el('h2', `kartu__kata nada--${tone}`, title), el('div', 'kartu__isi', ...inner));
}

function coupleCards(outcome: Outcome & { goal: 'sebutan' }, data: PesertaData): HTMLElement[] {
  const { words, couples, methods, reasons, open } = data;
  const { method, reason } = outcome;
  const cards = oneOf(
    outcome.couples.map((status) => {
      if (status === 'unsettled') return card('maybe', words.unsettled, open['pus.boundary.50']);
      const { name, means } = couples[status] ?? { name: status, means: '' };
      if (status === 'unknown') return card('maybe', name, words.missing.couple);
      return card(status === 'stopped-lately' ? 'maybe' : 'info', name, means, method && methods[method]?.length);
    }),
    data,
  );
  if (outcome.contested) cards.push(card('maybe', words.contested, open['kb.peserta.traditional']));
  if (reason && reasons[reason]) cards.push(card('info', words.reason, put(words.reasonMore, { ...reasons[reason] })));
  return cards;
}

const serviceCards = (services: readonly ServiceStatus[], data: PesertaData): HTMLElement[] =>
  oneOf(
    services.map((service) => serviceCard(service, data)),
    data,
  );

function serviceCard(service: ServiceStatus, { words, services, open }: PesertaData): HTMLElement {
  const { status } = service;
  if (status === 'unknown')
    return card('maybe', services.unknown?.name ?? '', `${words.missing.title}: ${words.missing[service.missing]}.`);
  if (status === 'unsettled') return card('maybe', words.unsettled, services.unsettled?.means, open[service.question]);
  const key = status === 'new' ? (service.card === 1 ? 'new-first' : 'new-after') : status;
  const { name, means } = services[key] ?? { name: key, means: '' };
  const strict = key === 'new-after' && open['kb.status.new.strict'];
  return card('info', name, means, put(words.card, { code: service.card }), strict);
}

/** Several cards stand below a line that says that one of them holds. */
const oneOf = (cards: HTMLElement[], { words }: PesertaData): HTMLElement[] =>
  cards.length < 2 ? cards : [el('p', '', el('strong', '', words.depends), `. ${words.dependsMore}`), ...cards];

/** What must not be overlooked. */
const strong = (text: string | undefined) => text !== undefined && el('p', '', el('strong', '', text));

function dateCards(
  { method, schedule }: Outcome & { goal: 'tanggal' },
  { words, methods, visitSource, locale }: PesertaData,
  today: string,
  isExact: boolean,
): HTMLElement[] {
  const told = method && methods[method];
  if (!told) return [card('maybe', words.missing.title, words.missing.method)];
  const lasts = put(words.lasts, { name: told.name, protection: told.protection });
  if (!schedule) return [card('maybe', words.missing.title, words.missing.start, lasts)];
  const { visit, renewal, none, mayHaveEnded } = schedule;
  if (none) return [card('info', words.noDay, strong(told.over), words.noDays[none], lasts)];
  const days = ({ from, to }: Due) => {
    const [first, last] = [sayDay(from, locale), sayDay(to, locale)];
    return el('p', 'jumlah', from === to ? first : put(words.between, { from: first, to: last }));
  };
  const about = (due: Due) => [
    due.from !== due.to && (isExact ? words.twoReadings : words.wide),
    isOverdue(due, today) ? words.overdue : due.from <= today && (isExact ? words.arrived : words.perhapsArrived),
  ];
  const source = (text: string) => el('p', 'asal', `${words.source}: ${text}`);
  return [
    ...(visit ? [card('ok', words.visit, days(visit), ...about(visit), source(visitSource))] : []),
    ...(renewal
      ? [
          card(
            mayHaveEnded ? 'maybe' : 'ok',
            method.startsWith('inject') ? words.injection : words.device,
            days(renewal),
            mayHaveEnded && strong(told.over),
            ...about(renewal),
            lasts,
            !visit && words.noVisits,
            source(told.source),
          ),
        ]
      : []),
  ];
}
