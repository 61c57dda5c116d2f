import { rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';

const checked = '2026-11-24';

/** Food safety before its articles on licences were rewritten; that text shows them standing to its eve. */
export const pp86 = (article: string) =>
  ({
    from: '2019-12-26',
    until: '2026-01-04',
    lastSeen: '2026-01-04',
    checked,
    grade: 'A',
    cite: cite('pp-86-2019', { article }),
  }) as const;

/** Since then: a business licence under the rules of risk, without an article for home industry or short-lived food. */
export const pp1 = (article: string) =>
  ({ from: '2026-01-05', lastSeen: '2026-01-05', checked, grade: 'A', cite: cite('pp-1-2026', { article }) }) as const;

/** The rules on licences by risk. */
export const licensing = (article: string) =>
  ({ from: '2025-06-05', lastSeen: '2025-06-05', checked, grade: 'A', cite: cite('pp-28-2025', { article }) }) as const;

/** Training in Balikpapan, as asked for at its health office. */
export const guided = {
  firstSeen: '2025-08-01',
  lastSeen: '2025-08-01',
  checked,
  grade: 'C',
  cite: cite('pkp-iknbisnis-2025'),
} as const;

/** Our reading: the older rules on licences stay where they do not contradict the new ones, under their old names. */
export const olderRulesKept = rule('legal.sppirt.now', {
  from: '2025-06-05',
  lastSeen: '2026-01-05',
  checked,
  grade: 'C',
  cite: cite('pp-28-2025', { article: '549b, 550a', via: ['pp-1-2026'] }),
  when: true,
});

/** Older rules of BPOM were kept by the regulation of 2025, which is the last text that speaks of them. */
export const bpom2024 = {
  from: ['2024-01-01', '2024-10-24'],
  lastSeen: '2025-06-05',
  checked,
  grade: 'B',
  cite: cite('perbpom-4-2024', { via: ['bpom-istana-umkm'] }),
} as const;
