import { all, any, unsettled } from '../engine/expression.ts';
import { fact } from '../family/facts.ts';
import { question, rule } from '../law/define.ts';
import { cite } from '../law/instruments.ts';
import { isPus } from './pus.ts';

/** Census wording counts modern methods only; monthly tables count traditional users too; MAL is classed both ways. */
export const countsTraditional = question('kb.peserta.traditional', [
  cite('bkkbn-kamus-2011'),
  cite('bkkbn-siga-tables'),
  cite('sdg-metadata'),
]);

const method = fact('couple.method');

/** Peserta KB: a couple of reproductive age of whom one uses a method now; modern methods count in every reading. */
export const isPeserta = rule('kb.peserta', {
  firstSeen: '2011-12-31',
  lastSeen: '2025-09-30',
  checked: '2026-11-24',
  grade: 'B',
  cite: cite('bkkbn-kamus-2011', { via: ['bkkbn-siga-tables'] }),
  when: all(
    isPus,
    any(
      method.oneOf('pill', 'injection', 'condom', 'implant', 'iud', 'mow', 'mop', 'other-modern'),
      all(method.oneOf('mal', 'periodic', 'withdrawal', 'other-traditional'), unsettled(countsTraditional)),
    ),
  ),
});
