import { all, any, unsettled } from '../engine/expression.ts';
import { fact } from '../family/facts.ts';
import { param, question, rule } from '../law/define.ts';
import { cite } from '../law/instruments.ts';

const kepmensos = cite('kepmensos-79-2025', { via: ['desil-kontan', 'desil-des2025-poskota'] });
const kepmensosToFebruary = cite('kepmensos-79-2025', {
  via: ['desil-kontan', 'desil-des2025-poskota', 'desil-babe-feb2026'],
});
const feb2026 = cite('kemensos-announcement', { via: ['desil-babe-feb2026'] });

/** The decree's day was not found; payment began to follow the new register with April 2025. */
const since = {
  from: ['2025-01-01', '2025-04-01'],
  lastSeen: '2026-02-20',
  checked: '2026-11-24',
  grade: 'C',
} as const;

/** The highest desil served, included. A desil is a rank looked up in the register, never worked out from income. */
export const pkhDesilMax = param('pkh.decile.max', 'desil', {
  ...since,
  cite: kepmensosToFebruary,
  value: 4,
});
export const sembakoDesilMax = param('sembako.decile.max', 'desil', { ...since, cite: feb2026, value: 4 });

/** The ministry's post of January 2026 goes to this desil, its statement of February only to the one before. */
export const sembakoDesilJanuary = param('sembako.decile.january-2026', 'desil', {
  firstSeen: '2026-01-13',
  lastSeen: '2026-02-07',
  checked: '2026-11-24',
  grade: 'C',
  cite: cite('kemensos-announcement', { via: ['kuota-mediakampung'] }),
  value: 5,
});

export const isJanuaryInForce = question('desil.use.2026-jan', [
  cite('kemensos-announcement', { via: ['kuota-mediakampung'] }),
  cite('kemensos-announcement', { via: ['desil-babe-feb2026'] }),
]);

/**
 * Of the register before April 2025 only practice is told, and the desil a family looks up now is not of that register:
 * whether a family was served is open, whatever its desil.
 */
const practice = ['desil-dtks-mengerti', 'desil-jan2025-poskota', 'dtsen-detik'] as const;
const servedBefore = <const Id extends string>(programme: Id) =>
  question(`desil.use.dtks-era.${programme}`, [cite('kemensos-announcement', { via: practice })]);
export const pkhServedBefore = servedBefore('pkh');
export const sembakoServedBefore = servedBefore('sembako');

const desil = fact('kk.desil');

export const isPkhDesil = rule('desil.use.kepmensos79', {
  ...since,
  cite: kepmensosToFebruary,
  when: desil.atMost(pkhDesilMax),
});

/** Until the ministry's post of January 2026 only the decree spoke, and it goes to the highest desil alone. */
export const isSembakoDesil = rule(
  'desil.use.2026-feb',
  {
    ...since,
    until: '2026-01-12',
    lastSeen: '2025-12-06',
    cite: kepmensos,
    when: desil.atMost(sembakoDesilMax),
  },
  {
    ...since,
    from: '2026-01-13',
    cite: feb2026,
    when: any(desil.atMost(sembakoDesilMax), all(desil.atMost(sembakoDesilJanuary), unsettled(isJanuaryInForce))),
  },
);
